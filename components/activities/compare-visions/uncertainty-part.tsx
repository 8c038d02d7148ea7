'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { Term } from '@/components/ui/term'
import { uncertainty } from '@/lib/activities/compare-visions/uncertainty'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { RankBars } from './rank-bars'
import { useIdle } from './use-idle'
import { useWording } from './wording'

/** How sure the order is, with scores as uncertain as the room is, or as one's own are. Worked out when there is time for it. */
export function UncertaintyPart({ mine = false, open = false }: { mine?: boolean; open?: boolean }) {
  const t = useTranslations('activities.compare-visions.uncertainty')
  const { looks, me } = useComparing()
  const { summary } = useComparedNow()
  const say = useWording()
  const found = useIdle(
    useCallback(() => {
      const scored = mine ? summary.scored.filter(({ participant }) => participant === me) : summary.scored
      return uncertainty(scored, summary.people)
    }, [summary, mine, me]),
  )
  if (!found) return null
  const first = found.ranks.reduce((best, row, vision) => (row[0]! > found.ranks[best]![0]! ? vision : best), 0)
  const sure = found.confidence[first]
  return (
    <Part
      title={t('title')}
      open={open}
      explained={
        <>
          {t('sentence', { letter: looks[first]!.letter, share: say.percent(found.ranks[first]![0]!) })}{' '}
          <Term
            meaning={t(
              mine ? 'possibleMineMeaning' : summary.people.length > 0 ? 'possibleMeaning' : 'possibleMeaningAll',
            )}
          >
            {t(mine ? 'possibleMine' : 'possible')}
          </Term>
          {sure !== null && sure !== undefined && (
            <> {t('confidence', { letter: looks[first]!.letter, share: say.percent(sure) })}</>
          )}
        </>
      }
    >
      <RankBars of={found} />
      {found.method.kind === 'sampled' && (
        <p className="mt-1 text-12 text-ink-3">{t('sampled', { draws: found.method.draws })}</p>
      )}
    </Part>
  )
}
