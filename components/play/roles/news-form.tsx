'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { DelegationId, StepId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import type { News } from '@/lib/wire/play'

/** Writes a piece of news, or changes one that has not been sent. */
export function NewsForm({ news, onClose }: { news: News | null; onClose: () => void }) {
  const t = useTranslations('play.news')
  const language = useLocale()
  const { first, steps } = useWorkshop()
  const delegations = [...useView(useWorkshopRoom().delegations).values()].sort((a, b) => a.order - b.order)
  const command = useCommand('write-news')
  const [title, setTitle] = useState(news ? say(news.title, language) : '')
  const [text, setText] = useState(news ? say(news.text, language) : '')
  const [question, setQuestion] = useState(news?.question ? say(news.question, language) : '')
  const [audience, setAudience] = useState<readonly DelegationId[]>(news?.audience ?? [])
  const [step, setStep] = useState<StepId | null>(news?.step ?? null)

  const save = async () => {
    const saved = await command.run({
      workshop: first.workshop,
      ...(news && { news: news.news }),
      title,
      text,
      question: question.trim() === '' ? null : question,
      audience: audience.length === 0 ? null : audience,
      step,
    })
    if (saved) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(news ? 'edit' : 'write')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" pending={command.pending} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextField
          label={t('title')}
          value={title}
          maxLength={120}
          dir="auto"
          error={command.fieldError('title')}
          onChange={({ target }) => setTitle(target.value)}
        />
        <TextAreaField
          label={t('text')}
          value={text}
          maxLength={800}
          dir="auto"
          error={command.fieldError('text')}
          onChange={({ target }) => setText(target.value)}
        />
        <TextAreaField
          label={t('question')}
          hint={t('questionHint')}
          value={question}
          maxLength={300}
          dir="auto"
          error={command.fieldError('question')}
          onChange={({ target }) => setQuestion(target.value)}
        />
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('audience')}</legend>
          <p className="text-13 text-ink-3">{t('audienceHint')}</p>
          {delegations.map(({ id, name }) => (
            <Choice
              key={id}
              kind="checkbox"
              label={<bdi>{name}</bdi>}
              checked={audience.includes(id)}
              onChange={({ target }) =>
                setAudience(target.checked ? [...audience, id] : audience.filter((each) => each !== id))
              }
            />
          ))}
        </fieldset>
        <SelectField
          label={t('when')}
          value={step ?? ''}
          error={command.fieldError('step')}
          onChange={({ target }) => setStep((target.value || null) as StepId | null)}
        >
          <option value="">{t('byHand')}</option>
          {steps
            .filter(({ gate }) => gate === 'draft')
            .map(({ id, title: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </SelectField>
        <FailureNote>{command.failed}</FailureNote>
      </div>
    </Dialog>
  )
}
