'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { CommandInput } from '@/lib/wire/commands'
import type { ParticipantId } from '@/lib/ids'
import { activityOf } from '@/lib/activities/registry'
import { seatRest } from '@/lib/workshop/split-groups'
import { isApart, type Step } from '@/lib/workshop/step'
import { Seating } from './seating'
import { useSeated } from './use-seated'

const OUTSIDERS = ['read', 'know', 'nothing'] as const
type Outside = (typeof OUTSIDERS)[number]
const NOWHERE = 'none'

const WAYS = ['delegation', 'mixed', 'chosen'] as const
type Way = (typeof WAYS)[number]

/** How people are split, and for how long. */
export function StartDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTranslations('planning.breakouts')
  const fields = useTranslations('fields')
  const name = useId()
  const { refetch } = useWorkshop()
  const delegates = useSeated(step)
  const { give, pending, failure } = useCommand('here')
  const [way, setWay] = useState<Way>('delegation')
  const [count, setCount] = useState('3')
  const [minutes, setMinutes] = useState(String(step.minutes))
  const [table, setTable] = useState<ReadonlyMap<ParticipantId, number>>(new Map())
  const mayBeApart = !activityOf(step.kind)?.answered
  const [outsiders, setOutsiders] = useState<Outside>(isApart(step) ? (step.outsiders as Outside) : 'read')
  const most = Math.max(2, Math.min(Number(count) || 2, 30))

  const split = (): CommandInput<'start-breakouts'>['split'] => {
    if (way === 'delegation') return { by: 'delegation' }
    if (way === 'mixed') return { by: 'mixed', count: Number(count) }
    const groups = Array.from({ length: most }, (_, at) => atTable(at).map(({ id }) => id))
    return { by: 'chosen', groups: groups.filter(({ length }) => length > 0) }
  }
  const seat = (person: ParticipantId, at: number | null) => {
    const seated = new Map(table)
    if (at === null) seated.delete(person)
    else seated.set(person, at)
    setTable(seated)
  }
  const atTable = (at: number) => delegates.filter(({ id }) => table.get(id) === at)
  const tables = [
    {
      id: NOWHERE,
      name: t('noGroup'),
      people: delegates.filter(({ id }) => !((table.get(id) ?? most) < most)),
      mayEnter: true,
    },
    ...Array.from({ length: most }, (_, at) => ({
      id: String(at),
      name: t('group', { name: String(at + 1) }),
      people: atTable(at),
      mayEnter: true,
    })),
  ]
  const spreadRest = () => {
    const groups = seatRest(
      tables[0]!.people.map(({ id }) => id),
      tables.slice(1).map(({ people }) => people.map(({ id }) => id)),
    )
    setTable(new Map(groups.flatMap((people, at) => people.map((id) => [id, at] as const))))
  }
  const start = async () => {
    if (!(await give('start-breakouts', { step: step.id, split: split(), minutes: Number(minutes), outsiders }))) return
    refetch()
    onClose()
  }
  const wrong = Object.entries(failure?.fields ?? {}).find(([field]) => field !== 'minutes')?.[1]

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void start()}
      pending={pending}
      title={t('startTitle')}
      confirm={t('startDo')}
    >
      <div className="grid gap-4">
        <p>{t('text')}</p>
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('how')}</legend>
          {WAYS.map((each) => (
            <Choice
              key={each}
              kind="radio"
              name={name}
              checked={way === each}
              onChange={() => setWay(each)}
              label={t(`ways.${each}.name`)}
              hint={t(`ways.${each}.means`)}
            />
          ))}
        </fieldset>
        {way !== 'delegation' && (
          <TextField
            type="number"
            inputMode="numeric"
            min={2}
            max={30}
            label={t('count')}
            value={count}
            onChange={(event) => setCount(event.target.value)}
            className="max-w-40"
          />
        )}
        {way === 'chosen' && (
          <>
            <Seating tables={tables} onMove={(person, to) => seat(person, to === NOWHERE ? null : Number(to))} />
            {tables[0]!.people.length > 0 && (
              <Button look="text" onClick={spreadRest} className="justify-self-start">
                {t('seating.spread')}
              </Button>
            )}
          </>
        )}
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('outside')}</legend>
          {OUTSIDERS.filter((each) => each === 'read' || mayBeApart).map((each) => (
            <Choice
              key={each}
              kind="radio"
              name={`${name}-outside`}
              checked={outsiders === each}
              onChange={() => setOutsiders(each)}
              label={t(`outsides.${each}.name`)}
              hint={t(`outsides.${each}.means`)}
            />
          ))}
        </fieldset>
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          max={600}
          label={t('minutes')}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          error={failure?.fields?.minutes && fields(failure.fields.minutes)}
          className="max-w-40"
        />
        <FailureNote>{wrong && t(wrong === 'missing' ? 'nobody' : 'cannot')}</FailureNote>
        <CommandFailure of={failure} />
      </div>
    </ConfirmDialog>
  )
}
