'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useCommand } from '@/components/workshop/use-command'
import { isSecret, LEAST_SECRET_VOTES } from '@/lib/workshop/ballot'
import type { BallotNow } from './balloting'

/** Closes a ballot, after asking: it cannot be opened again. */
export function CloseBallot({ ballot: { id, ballot, cast, voters } }: { ballot: BallotNow }) {
  const t = useTranslations('activities.ballot')
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState(false)
  const close = async () => {
    await give('close-ballot', { ballot: id })
    setAsking(false)
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('close.do')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void close()}
        pending={pending}
        title={t('close.title')}
        confirm={t('close.do')}
      >
        <p>{t('close.text', { cast, voters })}</p>
        {isSecret(ballot) && cast < LEAST_SECRET_VOTES && <p className="mt-2">{t('close.tooFew')}</p>}
      </ConfirmDialog>
    </>
  )
}
