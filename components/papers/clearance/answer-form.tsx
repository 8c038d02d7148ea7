'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { CLEARANCE_ANSWERS, MOST_ANSWER, type ClearanceAnswer } from '@/lib/papers/clearance'
import type { ClearancePage } from '@/lib/wire/clearances'
import { useDeadline } from '../rulings/use-deadline'

/** Three answers; the last one counts until the delegation has confirmed it. */
export function AnswerForm({
  page,
  secret,
  onAnswered,
}: {
  page: ClearancePage
  secret: string
  onAnswered: () => void
}) {
  const t = useTranslations('papers.clearance.page')
  const answers = useTranslations('papers.clearance.answers')
  const deadline = useDeadline()
  const { answer: given, confirmedAt } = page
  const [again, setAgain] = useState(false)
  const [is, setIs] = useState<ClearanceAnswer | null>(null)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const { run, pending, failed, fieldError } = useCommand('answer-clearance')
  if (given && !again)
    return (
      <section aria-label={t('answer')} className="grid gap-2 border-t-2 border-ink pt-4">
        <p role="status" className="text-18">
          <b className="font-semibold">{answers(given.is)}</b>
        </p>
        <p className="text-15 text-ink-2">
          {given.name}, {deadline.local(given.at)}
        </p>
        {given.text !== '' && (
          <p dir="auto" className="font-serif text-18 whitespace-pre-line">
            {given.text}
          </p>
        )}
        <p className="text-13 text-ink-2">{t(confirmedAt === null ? 'thanks' : 'confirmed')}</p>
        {confirmedAt === null && (
          <p className="print:hidden">
            <Button
              look="text"
              onClick={() => {
                setIs(given.is)
                setText(given.text)
                setName(given.name)
                setAgain(true)
              }}
            >
              {t('again')}
            </Button>
          </p>
        )}
      </section>
    )
  const give = async () => {
    if (is === null || !(await run({ secret, answer: is, text, name }))) return
    setAgain(false)
    onAnswered()
  }
  return (
    <form
      aria-label={t('answer')}
      className="grid gap-4 border-t-2 border-ink pt-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <fieldset>
        <legend className="font-serif text-22 font-medium">{t('answer')}</legend>
        {CLEARANCE_ANSWERS.map((one) => (
          <Choice
            key={one}
            kind="radio"
            name="answer"
            label={answers(one)}
            hint={t(`means.${one}`)}
            checked={is === one}
            onChange={() => setIs(one)}
          />
        ))}
      </fieldset>
      {is !== null && is !== 'cleared' && (
        <TextAreaField
          label={t(is === 'changes' ? 'changes' : 'reason')}
          error={fieldError('text')}
          value={text}
          rows={5}
          maxLength={MOST_ANSWER}
          required
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={fieldError('name')}
        value={name}
        maxLength={80}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          look="main"
          size="large"
          pending={pending}
          disabled={is === null || name.trim() === '' || (is !== 'cleared' && text.trim() === '')}
        >
          {t('give')}
        </Button>
      </div>
      <FailureNote>{failed}</FailureNote>
    </form>
  )
}
