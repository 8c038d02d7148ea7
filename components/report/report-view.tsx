'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { saveFile } from '@/components/charts/save-file'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/use-day'
import { Wordmark } from '@/components/ui/wordmark'
import { mergeAgenda } from '@/components/workshop/agenda'
import { TicketLinks } from '@/components/workshop/tickets/ticket-links'
import type { WorkshopId } from '@/lib/ids'
import type { Report } from '@/lib/wire/queries'
import { wholeJson } from './files'
import { readReport } from './read-report'
import { StepPart } from './step-part'
import { StillRoom } from './still-room'
import { usePaper } from './use-paper'
import { WhoTookPart } from './who-took-part'

/** What a workshop came to, on one page that prints. */
export function ReportView({ workshop, report }: { workshop: WorkshopId; report: Report }) {
  const t = useTranslations('report')
  const ofChatham = useTranslations('chatham')
  const language = useLocale()
  const day = useDay()
  const room = useMemo(() => readReport(report), [report])
  usePaper()
  const info = room.info.read()
  const steps = mergeAgenda(room.agenda.read(), [])
  const title = info?.title ?? ''
  const download = () => {
    const json = wholeJson(room, report, steps, language)
    saveFile(new Blob([json], { type: 'application/json' }), `${title}.json`)
  }
  return (
    <StillRoom workshop={workshop} room={room}>
      <main id="main" className="mx-auto grid max-w-text gap-10 px-5 py-10 *:min-w-0 print:max-w-none print:p-0">
        <header>
          <div className="flex items-center justify-between gap-6">
            <Wordmark />
            <div className="flex gap-5 print:hidden">
              <Button look="text" onClick={download}>
                {t('json')}
              </Button>
              <Button onClick={() => window.print()}>{t('print')}</Button>
            </div>
          </div>
          <p className="mt-10 text-13 text-ink-2">{t('kind')}</p>
          <h1 dir="auto" className="mt-1 text-start text-44 text-balance wrap-anywhere">
            {title}
          </h1>
          <p className="mt-3 text-15 text-ink-2">
            {info && t(info.archived ? 'over' : 'running', { begun: day(info.createdAt), made: day(report.at) })}
          </p>
          {info?.demonstration && <p className="mt-1 text-15 text-accent">{t('illustrative')}</p>}
          {info && info.chatham !== null && (
            <p className="mt-1 text-15 text-ink-2">{ofChatham(`report.${info.chatham}`)}</p>
          )}
          {!report.named && info?.chatham === null && <p className="mt-1 text-15 text-ink-2">{t('nameless')}</p>}
          {report.hidden > 0 && <p className="mt-1 text-15 text-ink-2">{t('hidden', { count: report.hidden })}</p>}
        </header>
        <WhoTookPart room={room} named={report.named} />
        {steps.length === 0 && <p className="border-t-2 border-ink pt-4 text-18">{t('empty')}</p>}
        {steps.map((step, index) => (
          <StepPart key={step.id} step={step} steps={steps} number={index + 1} room={room} />
        ))}
        {(report.named || info?.chatham !== null) && (
          <div className="print:hidden">
            <TicketLinks kind="report" workshop={workshop} onlyForFacilitators />
          </div>
        )}
      </main>
    </StillRoom>
  )
}
