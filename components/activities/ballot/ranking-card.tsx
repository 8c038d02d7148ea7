'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { isSecret } from '@/lib/workshop/ballot'
import type { OpenBallot } from '@/lib/wire/queries'
import { RankList } from '../asked/rank-list'
import { useBalloting, type BallotNow } from './balloting'
import { useStanding } from './use-standing'
import { VoterHead } from './voter-head'

/** An order of the options, cast as a whole; it may be changed until the ballot closes, a secret one is asked about first. */
export function RankingCard({
  ballot,
  options,
  voter,
}: {
  ballot: BallotNow
  options: readonly string[]
  voter: OpenBallot['mine'][number]
}) {
  const t = useTranslations('activities.ballot.own')
  const { ask } = useBalloting()
  const { give, pending, failure } = useCommand('here')
  const secret = isSecret(ballot.ballot)
  const [asking, setAsking] = useState(false)
  const [moved, setMoved] = useState<readonly number[] | null>(null)
  const [standing, stand] = useStanding(voter.choice)
  const stands = Array.isArray(standing) ? standing.flat() : null
  const order = moved ?? stands ?? options.map((_, at) => at)
  const changed = moved !== null && moved.join() !== stands?.join()

  const cast = async () => {
    const choice = order.map((option) => [option])
    const done = await give('cast-ballot', { ballot: ballot.id, choice, voter: voter.id })
    setAsking(false)
    if (!done) return
    if (!secret) stand(choice)
    setMoved(null)
    ask()
  }

  if (secret && voter.voted)
    return (
      <div className="border border-hair-strong p-4">
        <VoterHead voter={voter} />
        <p className="mt-2 text-15">{t('secretCast')}</p>
      </div>
    )
  return (
    <div className="border border-hair-strong p-4">
      <VoterHead voter={voter} />
      <p className="mt-1 mb-2 text-13 text-ink-2">{t('rankHint')}</p>
      <RankList label={t('rank')} names={options} order={order} onChange={setMoved} />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          pending={pending}
          disabled={stands !== null && !changed}
          onClick={() => (secret ? setAsking(true) : void cast())}
        >
          {t(stands ? 'castAgain' : 'castRanking')}
        </Button>
        <span role="status" className="text-13 text-ink-2">
          {secret ? t('secretHint') : stands ? t(changed ? 'rankChanged' : 'rankStands') : ''}
        </span>
      </div>
      <CommandFailure of={failure} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void cast()}
        pending={pending}
        title={t('askRanking')}
        confirm={t('castSecret')}
      >
        <ol className="mb-3 list-decimal ps-6 text-ink">
          {order.map((option) => (
            <li key={option} dir="auto">
              {options[option]}
            </li>
          ))}
        </ol>
        <p>{t('askText')}</p>
      </ConfirmDialog>
    </div>
  )
}
