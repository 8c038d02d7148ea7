'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { can } from '@/lib/workshop/permissions'
import { isHidden, type Step } from '@/lib/workshop/step'
import { CommandFailure } from '../command-failure'
import { Isolated } from '../isolated'
import { useStage } from '../lead/use-stage'
import { useAnswered } from '../use-answered'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { AnswerFor } from './answer-for'

/** People who take part without a device: taken in by the facilitator, who answers for them. */
export function DevicelessDialog({ step, onClose }: { step: Step | null; onClose: () => void }) {
  const t = useTranslations('workshop.chair.deviceless')
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const { deviceless } = useStage()
  const answered = useAnswered(step?.id ?? null)
  const [chosen, setChosen] = useState<ParticipantId | null>(null)
  const here = deviceless.flatMap((id) => people.get(id) ?? [])
  const person = here.find(({ id }) => id === chosen)
  if (person && step) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={<bdi>{person.name}</bdi>}
        actions={<Button onClick={() => setChosen(null)}>{t('done')}</Button>}
      >
        <AnswerFor person={person} step={step} />
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <p>{t('lede')}</p>
      {here.length > 0 && (
        <ul className="mt-4 border-t border-hair">
          {here.map((person) => {
            const may = step !== null && can({ ...person, participant: person.id }, { do: 'answer', step })
            return (
              <li key={person.id} className="flex min-h-12 items-center justify-between gap-4 border-b border-hair">
                <span className="min-w-0">
                  <Isolated className="text-ink wrap-anywhere">{person.name}</Isolated>
                  {step && !isHidden(step) && answered.has(person.id) && (
                    <span className="ms-2 text-12 text-ink-3">{t('answered')}</span>
                  )}
                </span>
                <Button
                  disabled={!may}
                  onClick={() => setChosen(person.id)}
                  aria-label={t('answerName', { name: person.name })}
                >
                  {t('answer')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <SeatForm />
    </Dialog>
  )
}

function SeatForm() {
  const t = useTranslations('workshop.chair.deviceless')
  const fields = useTranslations('fields')
  const { first } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const { give, pending, failure } = useCommand('here')
  const [name, setName] = useState('')
  const [delegation, setDelegation] = useState<DelegationId | null>(null)
  const seat = async () => {
    if (await give('seat-without-device', { workshop: first.workshop, name, delegation })) setName('')
  }
  return (
    <form
      className="mt-6 grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void seat()
      }}
    >
      <TextField
        label={t('name')}
        value={name}
        dir="auto"
        onChange={(event) => setName(event.target.value)}
        error={failure?.fields?.name && fields(failure.fields.name)}
      />
      <SelectField
        label={t('delegation')}
        value={delegation ?? ''}
        onChange={({ target }) => setDelegation((target.value || null) as DelegationId | null)}
      >
        <option value="">{t('none')}</option>
        {[...delegations.values()]
          .sort((a, b) => a.order - b.order)
          .map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} {name}
            </option>
          ))}
      </SelectField>
      <CommandFailure of={failure} />
      <Button type="submit" pending={pending} disabled={name.trim() === ''} className="justify-self-start">
        {t('seat')}
      </Button>
    </form>
  )
}
