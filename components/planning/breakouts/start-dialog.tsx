'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Choice } from '@/components/ui/choice'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { CommandInput } from '@/lib/wire/commands'
import type { ParticipantId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'

const WAYS = ['delegation', 'mixed', 'chosen'] as const
type Way = (typeof WAYS)[number]

/** How people are split, and for how long. */
export function StartDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTranslations('planning.breakouts')
  const fields = useTranslations('fields')
  const name = useId()
  const { refetch } = useWorkshop()
  const people = useView(useWorkshopRoom().people)
  const delegates = [...people.values()].filter(({ role }) => role === 'delegate')
  const { give, pending, failure } = useCommand('here')
  const [way, setWay] = useState<Way>('delegation')
  const [count, setCount] = useState('3')
  const [minutes, setMinutes] = useState(String(step.minutes))
  const [table, setTable] = useState<ReadonlyMap<ParticipantId, number>>(new Map())
  const most = Math.max(2, Math.min(Number(count) || 2, 30))

  const split = (): CommandInput<'start-breakouts'>['split'] => {
    if (way === 'delegation') return { by: 'delegation' }
    if (way === 'mixed') return { by: 'mixed', count: Number(count) }
    const groups = Array.from({ length: most }, (_, at) =>
      delegates.filter(({ id }) => table.get(id) === at).map(({ id }) => id),
    )
    return { by: 'chosen', groups: groups.filter(({ length }) => length > 0) }
  }
  const start = async () => {
    if (!(await give('start-breakouts', { step: step.id, split: split(), minutes: Number(minutes) }))) return
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
        {way === 'chosen' &&
          delegates.map(({ id, name: called }) => (
            <SelectField
              key={id}
              label={<bdi>{called}</bdi>}
              value={table.get(id) ?? ''}
              onChange={(event) => {
                const chosen = new Map(table)
                if (event.target.value === '') chosen.delete(id)
                else chosen.set(id, Number(event.target.value))
                setTable(chosen)
              }}
            >
              <option value="">{t('noGroup')}</option>
              {Array.from({ length: most }, (_, at) => (
                <option key={at} value={at}>
                  {t('group', { name: String(at + 1) })}
                </option>
              ))}
            </SelectField>
          ))}
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
