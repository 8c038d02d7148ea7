'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Points, Scores } from '@/lib/decision'
import { useComparing } from './comparing'
import { useWording } from './wording'

/** What is true at the point one looks at, in a line under the map, and what can be done there. */
export function MapReadout({
  scores,
  points,
  pinned,
  onBorder,
  onStand,
}: {
  scores: Scores
  points: Points | null
  pinned: boolean
  onBorder: () => void
  /** Null where one's weights were given in an earlier step, or one only looks on. */
  onStand: (() => void) | null
}) {
  const t = useTranslations('activities.compare-visions.map')
  const { layout } = useComparing()
  const { at } = useWording()
  return (
    <div className="mx-auto mt-1 flex min-h-11 max-w-text flex-wrap items-baseline gap-x-4 text-13 text-ink-2">
      <p data-readout className="min-w-0 grow basis-60">
        {points ? at(scores, points) : t(layout === 'phone' ? 'hintTouch' : 'hint')}
      </p>
      {points && pinned && (
        <span className="flex gap-4">
          <Button look="text" onClick={onBorder}>
            {t('toBorder')}
          </Button>
          {onStand && (
            <Button look="text" onClick={onStand}>
              {t('stand')}
            </Button>
          )}
        </span>
      )}
    </div>
  )
}
