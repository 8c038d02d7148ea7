'use client'
import { useTranslations } from 'next-intl'
import { CountedBars } from '@/components/charts/counted-bars'
import { isThere } from '@/lib/workshop/ballot'
import { useBalloting, type BallotNow } from './balloting'
import { CloseBallot } from './close-ballot'
import { OwnVotes } from './own-votes'
import { RollTable } from './roll-table'
import { useOutcomeWords } from './wording'

/** A ballot while one can vote: the motion, how it is held, how many have voted and, of a roll call, how. */
export function OpenBallot({ ballot: now }: { ballot: BallotNow }) {
  const t = useTranslations('activities.ballot')
  const { layout, facilitates } = useBalloting()
  const { termsOf } = useOutcomeWords()
  const { ballot, cast, voters, roll } = now
  const screen = layout === 'screen'
  const aloud = ballot.method === 'roll-call'
  const count = (vote: 'yes' | 'no' | 'abstain') =>
    roll.filter((each) => each.vote === vote).reduce((sum, { weight }) => sum + weight, 0)
  const soFar = { yes: count('yes'), no: count('no'), abstain: count('abstain') }
  const size = screen ? 'text-[2rem]/[2.75rem]' : 'text-13'
  return (
    <article aria-label={ballot.motion} className="border-t-2 border-accent pt-4">
      <p className={`font-medium text-accent ${size}`}>{t('open')}</p>
      <h2
        dir="auto"
        className={`text-start font-serif font-medium wrap-anywhere ${screen ? 'text-60' : 'text-22'} whitespace-pre-wrap`}
      >
        {ballot.motion}
      </h2>
      <p className={`mt-1 text-ink-2 ${size}`}>{termsOf(ballot)}</p>
      {layout === 'phone' && (
        <div className="mt-4">
          <OwnVotes ballot={now} named={false} />
        </div>
      )}
      <p role="status" className={`mt-4 font-medium ${screen ? 'text-44' : 'text-15'}`}>
        {t('progress', { cast, voters })} {aloud && cast > 0 && t('soFar', soFar)}
      </p>
      <div aria-hidden className="mt-1.5 h-[3px] max-w-text bg-hair">
        <div className="h-full bg-accent" style={{ inlineSize: `${voters > 0 ? (100 * cast) / voters : 0}%` }} />
      </div>
      {!screen && facilitates && (
        <div className="mt-4">
          <CloseBallot ballot={now} />
        </div>
      )}
      <div className="mt-4">
        {aloud || screen ? (
          aloud && <RollTable ballot={now} />
        ) : (
          <details open={facilitates || undefined}>
            <summary className="cursor-pointer text-13 text-ink-2 underline underline-offset-4">
              {t('roll.show', { voters: roll.filter((voter) => isThere(voter)).length })}
            </summary>
            <RollTable ballot={now} />
          </details>
        )}
      </div>
      {screen && !aloud && (
        <CountedBars
          size="screen"
          full={Math.max(voters, 1)}
          label={t('progress', { cast, voters })}
          groups={[
            {
              id: 'cast',
              bars: [{ id: 'cast', name: t('haveVoted'), value: `${cast}`, parts: [{ size: cast, fill: 'full' }] }],
            },
          ]}
        />
      )}
    </article>
  )
}
