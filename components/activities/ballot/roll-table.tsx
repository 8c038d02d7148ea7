'use client'
import { useTranslations } from 'next-intl'
import type { ShownVoter } from '@/lib/document/tallies'
import { isThere } from '@/lib/workshop/ballot'
import { useBalloting, type BallotNow } from './balloting'
import { VoterName } from './voter-name'

/** The roll in its order: who is there, who votes for whom, whose turn it is, and what is told of their votes. */
export function RollTable({ ballot }: { ballot: BallotNow }) {
  const t = useTranslations('activities.ballot')
  const { nameOf, layout } = useBalloting()
  const { roll, voted } = ballot
  const aloud = ballot.ballot.method === 'roll-call'
  const called = aloud && !ballot.closed ? roll.find((voter) => isThere(voter) && voter.vote === null) : undefined
  const standing = ({ id, vote, presence, proxy }: ShownVoter): string => {
    if (vote) return t(`vote.${vote}`)
    if (presence === 'absent' && !proxy) return t('roll.absent')
    if (id === called?.id) return t('roll.called')
    if (voted) return t(voted.has(id) ? 'roll.voted' : 'roll.waiting')
    if (aloud) return t('roll.waiting')
    return t(presence === 'present-and-voting' && !proxy ? 'roll.voting' : 'roll.present')
  }
  return (
    <ol
      aria-label={t('roll.label')}
      className={layout === 'screen' ? 'columns-2 gap-12 text-[2rem]/[2.75rem]' : 'text-15'}
    >
      {roll.map((voter) => (
        <li
          key={voter.id}
          aria-current={voter.id === called?.id ? 'true' : undefined}
          className={`flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-4 border-b border-hair py-2 ${voter.id === called?.id ? 'border-s-4 border-s-accent bg-accent-wash px-3' : ''}`}
        >
          <span className="min-w-0 wrap-anywhere">
            <VoterName {...nameOf(voter.id)} />
            {voter.weight > 1 && <span className="text-ink-2"> {t('roll.weight', { weight: voter.weight })}</span>}
            {voter.proxy && (
              <span className="block text-13 text-ink-2">{t('roll.by', { name: nameOf(voter.proxy).name })}</span>
            )}
          </span>
          <span className={voter.vote ? 'font-medium' : 'text-ink-2'}>{standing(voter)}</span>
        </li>
      ))}
    </ol>
  )
}
