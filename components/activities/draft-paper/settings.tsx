'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { Toggle } from '@/components/ui/toggle'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { draftPaper, writingSchema, type DraftPaperSettings } from '@/lib/activities/draft-paper/draft-paper'
import type { PaperId } from '@/lib/ids'
import { paperKindSchema, type PaperKind } from '@/lib/papers/paper'
import { SettingsForm } from '../asked/settings-form'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'

/** Which paper the step puts before the room: one that is there, or a new one; and when it is written in. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, draftPaper.settings)
  return settings ? <PaperForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

const NEW = 'new'

function PaperForm({ step, onSaved, saved }: SettingsProps & { saved: DraftPaperSettings }) {
  const t = useTranslations('activities.draft-paper.edit')
  const kinds = useTranslations('activities.draft-paper.kinds')
  const language = useLocale()
  const { first } = useWorkshop()
  const { workshop } = first
  const { answer: papers, ask } = useQuery('papers', { workshop })
  const { give, pending, failure } = useCommand('here')
  const [chosen, setChosen] = useState<PaperId | typeof NEW | ''>(saved.paper ?? '')
  const [writing, setWriting] = useState(saved.writing)
  const [title, setTitle] = useState(step.title)
  const [kind, setKind] = useState<PaperKind>('negotiated')
  const saving = useSaving({ step, onSaved })
  const common = papers?.filter(({ audience, state }) => audience === null && state === 'open') ?? []
  const begin = chosen === '' && papers !== null && common.length === 0 ? NEW : chosen

  const send = async () => {
    let paper: PaperId | null = begin === '' || begin === NEW ? null : begin
    if (begin === NEW) {
      if (title.trim() === '') return saving.mark('wrong')
      const made = await give('create-paper', { workshop, title: title.trim(), kind, audience: null, language })
      if (!made) return
      paper = made.paper
      setChosen(paper)
      ask()
    }
    void saving.save({ paper, writing })
  }
  return (
    <SettingsForm title={t('title')} answered={false} outcome={saving.outcome} onSend={() => void send()}>
      <SelectField
        label={t('paper')}
        hint={t('paperHint')}
        value={begin}
        onChange={({ target }) => {
          setChosen(target.value as PaperId | typeof NEW | '')
          saving.edited()
        }}
      >
        <option value="">{t('choose')}</option>
        {common.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={NEW}>{t('new')}</option>
      </SelectField>
      {begin === NEW && (
        <>
          <TextField
            label={t('name')}
            value={title}
            maxLength={140}
            dir="auto"
            error={saving.outcome.kind === 'wrong' && title.trim() === '' ? t('nameWrong') : undefined}
            onChange={({ target }) => {
              setTitle(target.value)
              saving.edited()
            }}
          />
          <Toggle
            label={t('kind')}
            labelShown
            value={kind}
            onChange={setKind}
            options={paperKindSchema.options.map((each) => ({ value: each, label: kinds(each) }))}
          />
        </>
      )}
      <Toggle
        label={t('writing')}
        labelShown
        value={writing}
        onChange={(next) => {
          setWriting(next)
          saving.edited()
        }}
        options={writingSchema.options.map((each) => ({ value: each, label: t(each) }))}
      />
      <CommandFailure of={failure} />
      {pending && <Button pending>{t('making')}</Button>}
    </SettingsForm>
  )
}
