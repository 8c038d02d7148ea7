'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useHydrated } from '@/components/ui/use-hydrated'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { choices, type Vote } from '@/lib/decision'
import type { OpenBallot } from '@/lib/wire/queries'
import type { VoterId } from '@/lib/workshop/ballot'
import { useBalloting, type BallotNow } from './balloting'
import { useStanding } from './use-standing'
import { VoterHead } from './voter-head'

/** One vote: yes, no or abstain. Open votes may be changed until the ballot closes; a secret one is asked about first. */
export function VoteCard({ ballot, voter }: { ballot: BallotNow; voter: OpenBallot['mine'][number] }) {
  const t = useTranslations('activities.ballot')
  const { ask } = useBalloting()
  const hydrated = useHydrated()
  const { give, pending, failure } = useCommand('here')
  const [asking, setAsking] = useState<Vote | null>(null)
  const [choice, stand] = useStanding(voter.choice)
  const secret = ballot.ballot.method === 'secret'
  const votes = choices(voter.proxy ? 'present' : voter.presence)
  const stands = !secret && typeof choice === 'string' ? choice : null

  const cast = async (vote: Vote, id: VoterId) => {
    const done = await give('cast-ballot', { ballot: ballot.id, choice: vote, voter: id })
    if (done && !secret) stand(vote)
    setAsking(null)
    ask()
  }

  return (
    <div className="border border-hair-strong p-4">
      <VoterHead voter={voter} />
      {secret && voter.voted ? (
        <p className="mt-2 text-15">{t('own.secretCast')}</p>
      ) : (
        <>
          <div
            role="group"
            aria-label={t('own.choose')}
            className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] gap-2"
          >
            {votes.map((vote) => (
              <button
                key={vote}
                type="button"
                aria-pressed={secret ? undefined : stands === vote}
                disabled={!hydrated || pending}
                onClick={() => (secret ? setAsking(vote) : void cast(vote, voter.id))}
                className={clsx(
                  'min-h-14 border px-2 text-15 font-medium wrap-anywhere',
                  stands === vote
                    ? 'border-accent bg-accent text-on-accent'
                    : 'border-ink hover:bg-ink hover:text-paper',
                )}
              >
                {t(`vote.${vote}`)}
              </button>
            ))}
          </div>
          <p role="status" className="mt-2 text-13 text-ink-2">
            {secret ? t('own.secretHint') : stands ? t('own.stands', { vote: t(`vote.${stands}`) }) : t('own.openHint')}
          </p>
        </>
      )}
      <CommandFailure of={failure} />
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() => asking && void cast(asking, voter.id)}
        pending={pending}
        title={t('own.askTitle', { vote: asking ? t(`vote.${asking}`) : '' })}
        confirm={t('own.castSecret')}
      >
        <p>{t('own.askText')}</p>
      </ConfirmDialog>
    </div>
  )
}
