'use client'
import { useTranslations } from 'next-intl'
import type { Moved } from '@/components/charts/ternary-arrows'
import { distance } from '@/lib/decision'
import { useWeighing } from './weighing'

/** How many have moved since the round before, and how far. */
export function RoundNote({ moves }: { moves: readonly Moved[] }) {
  const t = useTranslations('activities.weigh-aims.ways')
  const { layout } = useWeighing()
  const apart = moves.map(({ from, to }) => distance(from, to)).filter((far) => far > 0)
  if (moves.length === 0) return null
  const points = apart.length > 0 ? Math.round((100 * apart.reduce((sum, far) => sum + far, 0)) / apart.length) : 0
  return (
    <p className={layout === 'screen' ? 'text-[1.875rem]/[2.25rem] text-ink-2' : 'mt-2 text-13 text-ink-2'}>
      {t('round', { moved: apart.length, of: moves.length, points })}
    </p>
  )
}
