'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { ClauseId } from '@/lib/papers/clause'
import { MOST_REASON } from '@/lib/papers/silence'
import { usePaper } from '../page/paper-at'

/** One reason, one press. `clause`: on that one; without it on all. */
export function BreakSilence({
  silence,
  clause,
  onClose,
}: {
  silence: string
  clause?: ClauseId
  onClose: () => void
}) {
  const t = useTranslations('papers.silence')
  const { paper } = usePaper()
  const [why, setWhy] = useState('')
  const { run, pending, failed, fieldError } = useCommand('break-silence')
  const give = async () => {
    const done = await run({ paper: paper.id, silence, why, ...(clause && { clauses: [clause] }) })
    if (done) onClose()
  }
  return (
    <form
      className="mt-2 grid gap-3 border-s-4 border-accent ps-4"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <TextAreaField
        label={t('why')}
        hint={t(clause ? 'whyOne' : 'whyAll')}
        error={fieldError('why')}
        value={why}
        maxLength={MOST_REASON}
        required
        onChange={(event) => setWhy(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="main" pending={pending} disabled={why.trim() === ''}>
          {t('breakNow')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
      <FailureNote>{failed}</FailureNote>
    </form>
  )
}
