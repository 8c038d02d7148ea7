'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { DelegationDraft } from '@/lib/workshop/delegation-draft'
import { readList } from './draft-row'

/** Takes the place of all delegations with a list from elsewhere. */
export function PasteDialog({
  onUse,
  onClose,
}: {
  onUse: (delegations: readonly DelegationDraft[]) => void
  onClose: () => void
}) {
  const t = useTranslations('newWorkshop')
  const common = useTranslations('ui')
  const [text, setText] = useState('')
  const delegations = readList(text)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('pasteTitle')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="main"
            disabled={delegations.length === 0}
            onClick={() => {
              onUse(delegations)
              onClose()
            }}
          >
            {t('pasteUse', { count: delegations.length })}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={t('pasteLabel')}
        hint={t('pasteHint')}
        rows={8}
        dir="auto"
        maxLength={12000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  )
}
