'use client'
import { useLocale, useTranslations } from 'next-intl'
import { saveFile } from '@/components/charts/save-file'
import { Button } from '@/components/ui/button'
import { say } from '@/lib/packs/text'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { Step } from '@/lib/workshop/step'
import { AnswersTable } from './answers-table'
import { stepCsv } from './files'
import { StepFigure } from './step-figure'
import { toldAnswers } from './told-answers'

/** One step of the report: title, instruction, picture and sentence, table, and its file. */
export function StepPart({
  step,
  steps,
  number,
  room,
}: {
  step: Step
  steps: readonly Step[]
  number: number
  room: WorkshopRoom
}) {
  const t = useTranslations('report')
  const activities = useTranslations('activities')
  const language = useLocale()
  const told = toldAnswers(room, step, language)
  const columns = told.columns.map(({ id, name }) =>
    name === null ? activities(`${step.kind}.columns.${id}` as 'weigh-aims.columns.why') : say(name, language),
  )
  const download = () => {
    const person = [activities('person.name'), activities('person.delegation')]
    const text = stepCsv(told, { person, columns, reason: t('reason') })
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${number} ${step.title}.csv`)
  }
  return (
    <section aria-labelledby={`step-${step.id}`} className="border-t-2 border-ink pt-4">
      <div className="flex items-baseline justify-between gap-6 break-after-avoid">
        <h2 id={`step-${step.id}`} dir="auto" className="text-start text-30">
          {number}. {step.title}
        </h2>
        {told.answers.length > 0 && (
          <Button
            look="text"
            className="shrink-0 print:hidden"
            aria-label={t('csvOf', { title: step.title })}
            onClick={download}
          >
            {t('csv')}
          </Button>
        )}
      </div>
      {step.instruction !== '' && (
        <p dir="auto" className="measure mt-1 text-start text-15 whitespace-pre-line text-ink-2">
          {step.instruction}
        </p>
      )}
      <figure className="mt-6 break-inside-avoid">
        <StepFigure step={step} steps={steps} room={room} />
      </figure>
      <AnswersTable told={told} columns={columns} title={step.title} />
    </section>
  )
}
