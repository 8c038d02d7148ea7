'use client'
import { useTranslations } from 'next-intl'
import { BarSwatch } from '@/components/charts/bar-swatch'
import { CountedBars, type BarGroup } from '@/components/charts/counted-bars'
import { STANCES } from '@/lib/activities/temperature-check/answer'
import { say } from '@/lib/packs/text'
import { useChecking, type Checking } from './checking'
import { FILLS, useFinding } from './wording'

/** For each statement three bars: for, can live with, against. */
export function RoomBars() {
  const { summary, layout } = useChecking()
  const { groups, full } = useRoomGroups()
  const { sentence, lines } = useFinding(summary)
  return <CountedBars groups={groups} full={full} label={[sentence, ...lines].join(' ')} size={layout} />
}

export function useRoomGroups(): { groups: BarGroup[]; full: number } {
  const t = useTranslations('activities.temperature-check')
  const { settings, summary, language } = useChecking()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const groups = summary.statements.map(({ statement, n, counts }, at) => ({
    id: statement,
    title: say(settings.statements[at]!.text, language),
    bars: STANCES.map((stance, place) => ({
      id: stance,
      name: t(`stance.${stance}`),
      parts: [{ size: counts[place]!, fill: FILLS[place]! }],
      value: n === 0 ? '0' : t('room.share', { n: counts[place]!, percent: percent.format(counts[place]! / n) }),
    })),
  }))
  return { groups, full: Math.max(1, ...summary.statements.map(({ n }) => n)) }
}

/** For each statement a bar for every delegation, divided by stance. */
export function DelegationBars() {
  const t = useTranslations('activities.temperature-check')
  const { summary, layout, language, settings, asked } = useChecking()
  const groups = summary.statements.map((each, at): BarGroup => ({
    id: each.statement,
    title: say(settings.statements[at]!.text, language),
    bars: delegationsOf(each.delegations, asked).map(({ look, n, counts }) => ({
      id: look.id,
      name: `${look.code}  ${look.name}`,
      parts: counts.map((size, place) => ({ size: n === 0 ? 0 : size / n, fill: FILLS[place]! })),
      value: n === 0 ? '–' : counts.join(' · '),
    })),
  }))
  const label = t('delegations.label', { delegations: groups[0]?.bars.length ?? 0 })
  return (
    <>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-2">
        {STANCES.map((stance, place) => (
          <li key={stance} className="flex items-center gap-2">
            <BarSwatch fill={FILLS[place]!} />
            {t(`stance.${stance}`)}
          </li>
        ))}
      </ul>
      <CountedBars groups={groups} full={1} label={label} size={layout} />
      <DelegationTable />
    </>
  )
}

/** What the bars say, for those who do not see them. */
function DelegationTable() {
  const t = useTranslations('activities.temperature-check')
  const { summary, settings, language, asked } = useChecking()
  return (
    <ul className="sr-only">
      {summary.statements.flatMap((each, at) =>
        delegationsOf(each.delegations, asked).map(({ look, counts: [inFavour, live, against] }) => (
          <li key={`${each.statement} ${look.id}`}>
            {say(settings.statements[at]!.text, language)} {look.name}:{' '}
            {t('room.counts', { for: inFavour!, live: live!, against: against! })}
          </li>
        )),
      )}
    </ul>
  )
}

/** Every delegation in its order, those of which nobody has answered with zeros. */
function delegationsOf(found: Checking['summary']['statements'][number]['delegations'], { marked }: Checking['asked']) {
  return [...marked.values()].map((look) => {
    const own = found.find(({ delegation }) => delegation === look.id)
    return { look, n: own?.n ?? 0, counts: own?.counts ?? STANCES.map(() => 0) }
  })
}
