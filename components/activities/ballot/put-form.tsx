'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { useRoom } from '@/components/session/use-room'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { LEAST_SECRET_VOTES, type VoterId } from '@/lib/workshop/ballot'
import { useBalloting } from './balloting'
import { BallotFields } from './ballot-fields'
import { ballotOf, orphansIn, problemsOf, rollOf, thereIn, type Attendance, type BallotForm } from './edit-ballot'
import { RollFields } from './roll-fields'
import { useElectorate } from './use-electorate'
import { useChatham, withoutNames } from './use-chatham'
import { isSecret } from '@/lib/workshop/ballot'

type Changed = ReadonlyMap<VoterId, Attendance>

/** The motion and the roll, then the vote. Who is here stands as present until the chair says otherwise. */
export function PutForm({ begin, onDone }: { begin: BallotForm; onDone: () => void }) {
  const t = useTranslations('activities.ballot')
  const { step, nameOf } = useBalloting()
  const { workshop } = useRoom()
  const { give, pending, failure } = useCommand('here')
  const chatham = useChatham()
  const [form, setForm] = useState(() => withoutNames(begin, chatham))
  const [changed, setChanged] = useState<Changed>(new Map())
  const [weights, setWeights] = useState<ReadonlyMap<VoterId, string>>(new Map())
  const [tried, setTried] = useState(false)
  const electorate = useElectorate(form.per)
  const roll = {
    attendance: new Map(electorate.map(({ id, here }) => [id, changed.get(id) ?? (here ? 'present' : 'absent')])),
    weights: new Map([...weights].filter(([id]) => electorate.some((each) => each.id === id))),
  }
  const secret = isSecret(form)
  // Where names are hidden, people are on the roll as they are in the workshop, and nobody reads it.
  const listed = chatham === null || form.per === 'delegation'
  const there = thereIn(roll)
  const orphan = orphansIn(roll)[0]
  const wrong =
    electorate.length === 0
      ? t('put.nobodyVotes')
      : there === 0
        ? t('put.nobodyThere')
        : orphan
          ? t('put.orphan', { name: nameOf(orphan).name })
          : secret && there < LEAST_SECRET_VOTES
            ? t('put.tooFewSecret', { there })
            : null

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const ballot = ballotOf(form, step.id)
    if (!ballot || wrong) return
    const called = listed ? { roll: rollOf(roll, secret) } : {}
    if (await give('open-ballot', { workshop, ballot, ...called })) onDone()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => void send(event)}
      aria-label={t('put.title')}
      className="grid max-w-text gap-6 border-t-2 border-ink pt-4"
    >
      <h2 className="text-22">{t('put.title')}</h2>
      <BallotFields form={form} problems={tried ? problemsOf(form) : new Map()} onChange={setForm} />
      {listed && (
        <RollFields
          electorate={electorate}
          roll={roll}
          method={form.method}
          onChange={(next) => {
            setChanged(new Map([...changed, ...differing(roll.attendance, next.attendance)]))
            setWeights(next.weights)
          }}
        />
      )}
      <p role="status" className="text-13 text-ink-2">
        {t('put.there', { there, of: electorate.length })}
      </p>
      <FailureNote>{tried ? wrong : null}</FailureNote>
      <CommandFailure of={failure} />
      {failure?.fields && <FailureNote>{t('put.refused')}</FailureNote>}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" pending={pending}>
          {t('put.open')}
        </Button>
        <Button onClick={onDone}>{t('put.cancel')}</Button>
      </div>
    </form>
  )
}

const differing = (before: Changed, after: Changed): [VoterId, Attendance][] =>
  [...after].filter(([voter, how]) => before.get(voter) !== how)
