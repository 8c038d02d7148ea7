'use client'
import { useTranslations } from 'next-intl'
import { ranks } from '@/lib/workshop/ballot'
import { can } from '@/lib/workshop/permissions'
import { useBalloting, type BallotNow } from './balloting'
import { RankingCard } from './ranking-card'
import { VoteCard } from './vote-card'

/** The votes one may cast in an open ballot, a card each; or why one casts none. */
export function OwnVotes({ ballot, named }: { ballot: BallotNow; named: boolean }) {
  const t = useTranslations('activities.ballot.own')
  const { facilitates, me } = useBalloting()
  const why = useWhyNot(ballot)
  if (me === null || ballot.closed || ballot.mine === null) return null
  if (ballot.mine.length === 0)
    return facilitates ? null : <p className="bg-shade px-4 py-3 text-13 text-ink-2">{t(why.reason, why.values)}</p>
  return (
    <section aria-label={t('title')} className="grid gap-4">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      {named && (
        <p dir="auto" className="text-start text-13 text-ink-2 wrap-anywhere">
          {ballot.ballot.motion}
        </p>
      )}
      {ballot.mine.map((voter) =>
        ranks(ballot.ballot) ? (
          <RankingCard key={voter.id} ballot={ballot} options={ballot.ballot.options} voter={voter} />
        ) : (
          <VoteCard key={voter.id} ballot={ballot} voter={voter} />
        ),
      )}
    </section>
  )
}

type Why = 'observer' | 'noVote' | 'notHead' | 'represented' | 'absent' | 'notOnRoll'

/** Why somebody has no vote to cast, as far as the room may know. */
function useWhyNot({ ballot, roll }: BallotNow): { reason: Why; values: { name: string } } {
  const { own, delegations, nameOf } = useBalloting()
  const none = (reason: Why, name = '') => ({ reason, values: { name } })
  if (!own || own.role === 'observer') return none('observer')
  const delegation = own.delegation === null ? null : delegations.get(own.delegation)
  if (delegation && !delegation.votes) return none('noVote', delegation.name)
  if (!can({ ...own, participant: own.id }, { do: 'vote', per: ballot.per }))
    return ballot.per === 'delegation' && delegation ? none('notHead', delegation.name) : none('notOnRoll')
  const listed = roll.find(({ id }) => id === (ballot.per === 'delegation' ? own.delegation : own.id))
  if (!listed) return none('notOnRoll')
  return listed.proxy ? none('represented', nameOf(listed.proxy).name) : none('absent')
}
