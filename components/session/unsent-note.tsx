'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import { say } from '@/lib/packs/text'
import { can } from '@/lib/workshop/permissions'
import type { Step } from '@/lib/workshop/step'
import { missingFrom, replayAnswer } from './own-answers'
import { draftLines, type DraftLine, type Kept } from './unsent'
import { useAnswers } from './use-desk'
import { useRoom } from './use-room'
import { useView } from './use-view'

const RULES = ['own-answer', 'server-only', 'foreign-client'] as const

/** After a refusal: says which rule, shows what was written and not accepted, and offers it for copying or for another try. */
export function UnsentNote({ kept, onClose }: { kept: Kept; onClose: () => void }) {
  const { room, me } = useRoom()
  const answers = useAnswers()
  const t = useTranslations('session.unsent')
  const all = useTranslations()
  const language = useLocale()
  const toast = useToast()
  const agenda = useView(room.agenda)
  const person = useView(room.people, 'byFrame').get(me)
  // Looked at once, when the fresh room or desk is there: what the last session wrote and this one lacks.
  const [unsent] = useState(() => missingFrom(answers, me, kept.answers))

  const drafts = [...unsent].flatMap(([id, answer]) => {
    const step = agenda.get(id)
    return step ? [{ step, answer, lines: draftLines(step, answer) }] : []
  })
  const mayAgain = drafts.filter(({ step }) => person && can({ participant: me, ...person }, { do: 'answer', step }))
  const nameOf = (step: Step, line: DraftLine) =>
    line.name === null ? all(`activities.${step.kind}.columns.${line.id}`) : say(line.name, language)

  const copy = async () => {
    const text = drafts.map(({ step, lines }) =>
      [step.title, ...lines.map((line) => `${nameOf(step, line)}: ${line.value}`)].join('\n'),
    )
    const copied = await navigator.clipboard?.writeText(text.join('\n\n')).then(
      () => true,
      () => false,
    )
    toast(copied ? all('ui.copied') : t('byHand'))
  }
  const again = () => {
    for (const { step, answer } of mayAgain) replayAnswer(answers, me, step.id, answer)
    onClose()
  }
  const rule = RULES.find((known) => known === kept.refusal?.rule)

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          {drafts.length > 0 && <Button onClick={() => void copy()}>{all('ui.copy')}</Button>}
          {mayAgain.length > 0 && <Button onClick={again}>{t('again')}</Button>}
          <Button look="main" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <p>{t(rule ? `rules.${rule}` : 'rules.other')}</p>
      <p className="mt-2">{t(drafts.length > 0 ? 'kept' : 'nothing')}</p>
      {drafts.map(({ step, lines }) => (
        <section key={step.id} className="mt-4 border-t border-ink select-text">
          <h3 className="pt-2 text-18 text-ink">{step.title}</h3>
          <dl>
            {lines.map((line) => (
              <div key={line.id} className="flex justify-between gap-4 border-b border-hair py-1.5">
                <dt>{nameOf(step, line)}</dt>
                <dd className="min-w-0 text-end text-ink">{line.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
