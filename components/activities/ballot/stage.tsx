'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { StageHead } from '../stage-head'
import { useBalloting } from './balloting'
import { ClosedBallot } from './closed-ballot'
import { OpenBallot } from './open-ballot'
import { PutToVote } from './put-to-vote'

/** Ballots of this step: those open, then what the others came to. Facilitators put motions to the vote here. */
export function Stage() {
  const t = useTranslations('activities.ballot')
  const { step, ballots, layout, facilitates } = useBalloting()
  const screen = layout === 'screen'
  const open = ballots.filter(({ closed }) => !closed)
  const closed = ballots.filter((each) => each.closed)
  // On the wall the one that is on, or else the last result.
  const shown = screen ? [...open, ...closed].slice(0, 1) : ballots
  return (
    <div className="grid content-start gap-8 pb-6">
      {!screen && <StageHead step={step} />}
      {facilitates && !screen && <PutToVote />}
      {shown.map((each) =>
        each.closed ? (
          <ClosedBallot key={each.id} ballot={each} outcome={each.closed.outcome} />
        ) : (
          <OpenBallot key={each.id} ballot={each} />
        ),
      )}
      {shown.length === 0 && (
        <EmptyState title={t('none')}>{t(facilitates ? 'noneFacilitator' : 'noneHint')}</EmptyState>
      )}
    </div>
  )
}
