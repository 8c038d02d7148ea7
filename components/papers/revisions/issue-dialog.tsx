'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import type { PaperId } from '@/lib/ids'
import { MOST_SYMBOL, revSymbol } from '@/lib/papers/revisions/snapshot'

/** Freezes the paper as its next revision. */
export function IssueDialog({
  paper,
  symbol: was,
  next,
  onClose,
}: {
  paper: PaperId
  symbol: string
  next: number
  onClose: (issued: boolean) => void
}) {
  const t = useTranslations('papers.revisions')
  const toast = useToast()
  const { give, pending, failure } = useCommand('here')
  const [symbol, setSymbol] = useState(was)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const issued = await give('issue-revision', { paper, symbol })
    if (!issued) return
    toast(t('issued', { number: issued.rev }))
    onClose(true)
  }
  return (
    <Dialog
      open
      onClose={() => onClose(false)}
      title={t('issue', { number: next })}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{t('cancel')}</Button>
          <Button look="main" type="submit" form="issue-revision" pending={pending}>
            {t('issue', { number: next })}
          </Button>
        </>
      }
    >
      <form id="issue-revision" onSubmit={(event) => void submit(event)} className="grid gap-5">
        <p>{t('issueMeans')}</p>
        <TextField
          label={t('symbol')}
          hint={t('symbolHint', { example: revSymbol(symbol.trim() || 'PLEN/L.1', next) })}
          dir="auto"
          maxLength={MOST_SYMBOL}
          value={symbol}
          onChange={(event) => setSymbol(event.target.value)}
        />
        <CommandFailure of={failure} />
      </form>
    </Dialog>
  )
}
