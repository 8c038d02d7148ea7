'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useQuery } from '@/components/workshop/use-query'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { MOST_REASON } from '@/lib/papers/silence'
import { useAgreement } from '../agreement/use-agreement'
import { usePaper } from '../page/paper-at'
import { useDeadline } from './use-deadline'
import { usePaperNow } from './use-paper-now'
import { useRuling } from './use-ruling'

const HOURS = [1, 4, 24, 48, 72, 168] as const

/** For the chair: which paragraphs, until when, and why it goes on without those who cannot be reached. */
export function StartSilence({ only, onClose }: { only?: ClauseId; onClose: () => void }) {
  const t = useTranslations('papers.silence')
  const language = useLocale()
  const { paper, codeOf } = usePaper()
  const { clauses } = useAgreement()
  const { answer, failure } = useQuery('silence-reach', { paper: paper.id })
  const deadline = useDeadline()
  const now = usePaperNow(1000)
  const { give, pending, failed } = useRuling('start-silence')
  const [hours, setHours] = useState('24')
  const [moment, setMoment] = useState('')
  const [why, setWhy] = useState('')
  const ready = clauses.filter(
    ({ id, kind, obstacles, standing }) =>
      (only ? id === only : isRuledOn(kind) && standing.standing === 'open') && obstacles.length === 0,
  )
  const isMoment = hours === 'moment'
  // To the full minute: a deadline is a time that people say to one another.
  const until = isMoment ? new Date(moment).getTime() : Math.ceil((now + Number(hours) * 3600_000) / 60_000) * 60_000
  const isPast = !(until > now + 60_000)
  const unreached = answer?.delegations.filter(({ reachable }) => !reachable).map(({ delegation }) => delegation) ?? []
  const start = async () => {
    const waivers = unreached.map((delegation) => ({ delegation, why: why.trim() }))
    const seen = ready.map(({ id, facts }) => ({ clause: id, hash: facts.hash }))
    if (await give({ paper: paper.id, clauses: seen, until, waivers, language })) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('startTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            look="main"
            pending={pending}
            disabled={!answer || ready.length === 0 || isPast || (unreached.length > 0 && why.trim() === '')}
            onClick={() => void start()}
          >
            {t('start')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p>
          {ready.length === 0
            ? t('noneReady')
            : t('startText', { count: ready.length, labels: ready.map(({ label }) => label.full).join(', ') })}
        </p>
        <SelectField label={t('howLong')} value={hours} onChange={(event) => setHours(event.target.value)}>
          {HOURS.map((count) => (
            <option key={count} value={count}>
              {t('hours', { count })}
            </option>
          ))}
          <option value="moment">{t('moment')}</option>
        </SelectField>
        {isMoment && (
          <TextField
            type="datetime-local"
            label={t('deadline')}
            value={moment}
            error={moment !== '' && isPast ? t('past') : undefined}
            onChange={(event) => setMoment(event.target.value)}
          />
        )}
        {!isPast && (
          <p className="text-13">
            {t('ends')} <b className="font-semibold text-ink">{deadline.local(until)}</b> ({deadline.utc(until)})
          </p>
        )}
        {unreached.length > 0 && (
          <TextAreaField
            label={t('waiver')}
            hint={t('waiverHint', { parties: unreached.map(codeOf).join(', ') })}
            value={why}
            maxLength={MOST_REASON}
            required
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
        {answer?.mail && <p className="text-13 text-ink-3">{t('letters')}</p>}
        <FailureNote>{failed ?? (failure ? t('reachFailed') : undefined)}</FailureNote>
      </div>
    </Dialog>
  )
}
