'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { activityOf } from '@/lib/activities/registry'
import type { Step, StepTerms } from '@/lib/workshop/step'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { TermsFields } from './terms-fields'

/** A step's own words, its time and its terms; the same whatever its kind. */
export function StepForm({ step, onSaved }: { step: Step; onSaved: () => void }) {
  const t = useTranslations('planning.step')
  const fields = useTranslations('fields')
  const toast = useToast()
  const { info } = useWorkshop()
  const { give, pending, failure } = useCommand()
  const [title, setTitle] = useState(step.title)
  const [instruction, setInstruction] = useState(step.instruction)
  const [minutes, setMinutes] = useState(String(step.minutes))
  const [changed, setChanged] = useState<Partial<StepTerms>>({})
  const errorOf = (field: string) => failure?.fields?.[field] && fields(failure.fields[field])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    // Only what was changed here: a colleague may be changing the rest, or the schedule forgetting a moment.
    const saved = await give('edit-step', { step: step.id, title, instruction, minutes: Number(minutes), ...changed })
    if (!saved) return
    setChanged({})
    toast(t('saved'))
    onSaved()
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate className="grid gap-5">
      <TextField
        label={t('title')}
        value={title}
        dir="auto"
        onChange={(event) => setTitle(event.target.value)}
        error={errorOf('title')}
      />
      <TextAreaField
        label={t('instruction')}
        value={instruction}
        rows={3}
        dir="auto"
        onChange={(event) => setInstruction(event.target.value)}
        error={errorOf('instruction')}
      />
      <TextField
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        label={t('minutes')}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
        error={errorOf('minutes')}
        className="max-w-40"
      />
      <TermsFields
        terms={{ ...step, ...changed }}
        onChange={(change) => setChanged({ ...changed, ...change })}
        apartOffered={info.chatham === null && !activityOf(step.kind)?.answered && step.group === null}
        chatham={info.chatham}
        seesLocked={step.gate !== 'draft'}
        errorOf={errorOf}
      />
      <Button type="submit" pending={pending} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  )
}
