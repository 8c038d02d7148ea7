'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { saveFile } from '@/components/charts/save-file'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { deadlineAsCalendar } from '@/lib/papers/calendar'
import type { ClauseId } from '@/lib/papers/clause'
import { paperPath } from '@/lib/wire/addresses'
import { tablesFor } from '../amendments/may-table'
import { usePaper } from '../page/paper-at'
import { BreakSilence } from './break-silence'
import { Countdown } from './countdown'
import { useDeadline } from './use-deadline'

/** A silence that runs: until when, who has looked, who has broken it, and the way to break it. `clause`: on that one. */
export function SilenceNote({ id, clause }: { id: string; clause?: ClauseId }) {
  const t = useTranslations('papers.silence')
  const language = useLocale()
  const at = usePaper()
  const { room, paper, first, chairs, codeOf } = at
  const silence = useView(room.silences).get(id)
  const openings = useView(room.openings)
  const deadline = useDeadline()
  const withdraw = useCommand('withdraw-silence')
  const [breaks, setBreaks] = useState(false)
  if (!silence || silence.end) return null
  const listed = first.delegations.filter(({ tables }) => tables)
  const opened = (delegation: string) => openings.has(`${delegation}:${id}`)
  const waived = new Set(silence.waivers.map(({ delegation }) => delegation))
  const reasons = [...new Set(silence.waivers.map(({ why }) => why))]
  const waivedFor = (reason: string) =>
    silence.waivers.flatMap(({ delegation, why }) => (why === reason ? [codeOf(delegation)] : [])).join(', ')
  const waiting = listed.filter((one) => !opened(one.id) && !waived.has(one.id))
  const calendar = () => {
    const title = t('entry', { title: paper.title })
    const url = location.origin + paperPath(first.workshop, paper.id)
    const text = t('entryText', { count: silence.clauses.length })
    const entry = deadlineAsCalendar({ id, at: silence.until, made: silence.since, title, text, url })
    saveFile(new Blob([entry], { type: 'text/calendar' }), `${t('file', { language })}.ics`)
  }
  return (
    <div className="mt-2 grid gap-1 text-13 text-ink-2">
      <p>
        {t('ends')} <b className="font-semibold text-ink">{deadline.local(silence.until)}</b>{' '}
        <span className="whitespace-nowrap">({deadline.utc(silence.until)})</span>
        <br />
        <span className="font-medium text-accent">
          <Countdown until={silence.until} />
        </span>
      </p>
      <p>
        {t('opened', {
          parties:
            listed
              .filter(({ id }) => opened(id))
              .map(({ code }) => code)
              .join(', ') || t('nobody'),
        })}
        {waiting.length > 0 && <> {t('notOpened', { parties: waiting.map(({ code }) => code).join(', ') })}</>}
      </p>
      {reasons.map((why) => (
        <p key={why}>{t('waived', { party: waivedFor(why), why })}</p>
      ))}
      {silence.breaks.map(({ delegation, clauses, why, at: moment }) => (
        <p key={`${delegation} ${moment}`}>
          {t('brokenBy', { party: codeOf(delegation), count: clauses.length })} <q>{why}</q>
        </p>
      ))}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {tablesFor(at) !== null && !breaks && (
          <Button look="text" onClick={() => setBreaks(true)}>
            {t('break')}
          </Button>
        )}
        <Button look="text" onClick={calendar}>
          {t('calendar')}
        </Button>
        {chairs && (
          <Button
            look="text"
            pending={withdraw.pending}
            onClick={() => void withdraw.run({ paper: paper.id, silence: id })}
          >
            {t('withdraw')}
          </Button>
        )}
      </div>
      <FailureNote>{withdraw.failed}</FailureNote>
      {breaks && <BreakSilence silence={id} clause={clause} onClose={() => setBreaks(false)} />}
    </div>
  )
}
