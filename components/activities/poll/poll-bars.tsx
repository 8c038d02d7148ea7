'use client'
import { useTranslations } from 'next-intl'
import { CountedBars, type BarGroup } from '@/components/charts/counted-bars'
import { usePolling } from './polling'
import { useFinding } from './wording'

/** A bar for each option; of a ranking its points, in the order of the points. */
export function PollBars() {
  const { layout } = usePolling()
  const { sentence } = useFinding()
  const { groups, full } = usePollGroups()
  return <CountedBars groups={groups} full={full} label={sentence} size={layout} />
}

export function usePollGroups(): { groups: BarGroup[]; full: number } {
  const t = useTranslations('activities.poll.room')
  const { settings, summary, names, language } = usePolling()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const { n, counts, most, ranking } = summary
  if (!ranking) {
    const bars = counts.map((count, at) => ({
      id: settings.options[at]!.id,
      name: names[at]!,
      parts: [{ size: count, fill: 'full' as const }],
      value: n === 0 ? '0' : t('share', { n: count, percent: percent.format(count / n) }),
      leads: most.includes(at),
    }))
    return { groups: [{ id: 'room', bars }], full: Math.max(1, n) }
  }
  const top = Math.max(...ranking.borda)
  const bars = ranking.borda
    .map((points, at) => ({
      id: settings.options[at]!.id,
      name: names[at]!,
      parts: [{ size: points, fill: 'full' as const }],
      value: t('points', { points, first: counts[at]! }),
      leads: points === top,
      points,
    }))
    .toSorted((a, b) => b.points - a.points)
  return { groups: [{ id: 'room', bars }], full: Math.max(1, n * (names.length - 1)) }
}
