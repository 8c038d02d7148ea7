'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { byFirst, RankBars } from '@/components/charts/rank-bars'
import { Term } from '@/components/ui/term'
import { uncertaintySteps } from '@/lib/activities/compare-visions/uncertainty'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { rankRows } from './rank-rows'
import { useSliced } from './use-sliced'
import { useWording } from './wording'

/** How sure the order is, with scores as uncertain as the room is, or as one's own are. Worked out when there is time for it. */
export function UncertaintyPart({ mine = false, open = false }: { mine?: boolean; open?: boolean }) {
  const t = useTranslations('activities.compare-visions.uncertainty')
  const { settings, looks, me, layout } = useComparing()
  const { summary } = useComparedNow()
  const say = useWording()
  const found = useSliced(
    useCallback(() => {
      const scored = mine ? summary.scored.filter(({ participant }) => participant === me) : summary.scored
      return uncertaintySteps(settings, scored, summary.people)
    }, [settings, summary, mine, me]),
  )
  if (!found) return null
  const first = found.ranks.reduce((best, row, vision) => (row[0]! > found.ranks[best]![0]! ? vision : best), 0)
  const sure = found.confidence[first]
  const letterOf = (vision: number) => looks[vision]!.letter
  const sentence = t('sentence', { letter: letterOf(first), share: say.percent(found.ranks[first]![0]!) })
  const possible = t(mine ? 'possibleMine' : 'possible')
  const drawn = (
    <RankBars
      of={found}
      visions={looks}
      label={say.list(
        byFirst(found).map((vision) =>
          t('bar', { letter: letterOf(vision), share: say.percent(found.ranks[vision]![0]!) }),
        ),
      )}
      say={(share, error) =>
        error > 0.005
          ? t('plusMinus', { share: say.percent(share), points: say.score(error * 100) })
          : say.percent(share)
      }
    />
  )
  const how = found.method.kind === 'sampled' ? t('sampled', { draws: found.method.draws }) : ''
  if (layout === 'screen')
    return (
      <div className="[&_svg]:max-w-none">
        <p className="mb-4 text-[2rem]/[2.75rem]">{`${sentence} ${possible}`}</p>
        {drawn}
      </div>
    )
  return (
    <Part
      title={t('title')}
      open={open}
      taken={{ node: drawn, lines: [`${sentence} ${possible}`, how], rows: () => rankRows(found, looks, say.percent) }}
      explained={
        <>
          {sentence}{' '}
          <Term
            meaning={t(
              mine ? 'possibleMineMeaning' : summary.people.length > 0 ? 'possibleMeaning' : 'possibleMeaningAll',
            )}
          >
            {possible}
          </Term>
          {sure !== null && sure !== undefined && (
            <> {t('confidence', { letter: looks[first]!.letter, share: say.percent(sure) })}</>
          )}
        </>
      }
    >
      {drawn}
      {how && <p className="mt-1 text-12 text-ink-3">{how}</p>}
    </Part>
  )
}
