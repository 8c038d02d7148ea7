'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { Skeleton } from '@/components/ui/skeleton'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { needsNames } from '@/lib/activities/needs-names'
import type { StepId, TemplateId } from '@/lib/ids'
import { minutesOf } from '@/lib/workshop/plan-times'

/** Puts the steps of a ready-made agenda into this one: after a step, or at the end. */
export function InsertDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('planning.insert')
  const common = useTranslations('ui')
  const fields = useTranslations('fields')
  const language = useLocale()
  const name = useId()
  const chatham = useTranslations('chatham.choice')
  const { first, info, steps, refetch } = useWorkshop()
  const { workshop } = first
  const ready = useQuery('workshop-templates', { workshop, language }).answer
  const mine = useQuery('my-templates', {})
  const { give, pending, failure } = useCommand('here')
  const [chosen, setChosen] = useState<{ own: TemplateId } | { pack: string } | null>(null)
  const [after, setAfter] = useState<StepId | ''>('')

  const planned =
    (chosen && 'own' in chosen
      ? mine.answer?.find(({ template }) => template === chosen.own)
      : ready?.find(({ id }) => chosen?.pack === id)
    )?.steps ?? []
  const leftOut = info.chatham === null ? [] : planned.filter(({ kind }) => needsNames(kind))
  const insert = async () => {
    if (!chosen) return
    const wanted = { workshop, template: chosen, language, ...(after && { after }) }
    if (!(await give('insert-template', wanted))) return
    refetch()
    onClose()
  }
  const forget = async (template: TemplateId) => {
    if (!(await give('remove-template', { template }))) return
    setChosen(null)
    mine.ask()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="main" pending={pending} disabled={!chosen} onClick={() => void insert()}>
            {t('do')}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {!ready && <Skeleton lines={4} />}
        <fieldset>
          <legend className="text-13 font-medium">{t('ready')}</legend>
          {ready?.map((template) => (
            <Choice
              key={template.id}
              kind="radio"
              name={name}
              checked={chosen !== null && 'pack' in chosen && chosen.pack === template.id}
              onChange={() => setChosen({ pack: template.id })}
              label={template.title}
              hint={t('steps', { count: template.steps.length, minutes: minutesOf(template.steps) })}
            />
          ))}
        </fieldset>
        {mine.answer && mine.answer.length > 0 && (
          <fieldset>
            <legend className="text-13 font-medium">{t('mine')}</legend>
            {mine.answer.map(({ template, title, steps: own }) => (
              <div key={template} className="flex items-start justify-between gap-4">
                <Choice
                  kind="radio"
                  name={name}
                  checked={chosen !== null && 'own' in chosen && chosen.own === template}
                  onChange={() => setChosen({ own: template })}
                  label={<bdi>{title}</bdi>}
                  hint={t('steps', { count: own.length, minutes: minutesOf(own) })}
                />
                <Button
                  look="text"
                  className="mt-2.5"
                  aria-label={t('forgetName', { title })}
                  onClick={() => void forget(template)}
                >
                  {t('forget')}
                </Button>
              </div>
            ))}
          </fieldset>
        )}
        {steps.length > 0 && (
          <SelectField label={t('where')} value={after} onChange={(event) => setAfter(event.target.value as StepId)}>
            <option value="">{t('end')}</option>
            {steps.slice(0, -1).map((step, index) => (
              <option key={step.id} value={step.id}>
                {t('after', { number: index + 1, title: step.title })}
              </option>
            ))}
          </SelectField>
        )}
        <p role="status" className="text-13 font-medium empty:hidden">
          {leftOut.length > 0 &&
            chatham('leftOut', { count: leftOut.length, titles: leftOut.map(({ title }) => title).join(', ') })}
        </p>
        {failure?.fields?.template && <FailureNote>{fields(failure.fields.template)}</FailureNote>}
        <CommandFailure of={failure} />
      </div>
    </Dialog>
  )
}
