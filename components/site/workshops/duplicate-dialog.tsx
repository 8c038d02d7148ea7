'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ContentChoice } from '@/components/planning/content-choice'
import { useCommand } from '@/components/session/use-command'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import { workshopPath } from '@/lib/wire/addresses'
import type { WorkshopSummary } from '@/lib/wire/records'
import type { Content } from '@/lib/wire/workshop-file'

/** A workshop's agenda and delegations in a new one, under a title of its own. */
export function DuplicateDialog({ workshop, onClose }: { workshop: WorkshopSummary; onClose: () => void }) {
  const t = useTranslations('workshops')
  const command = useCommand('duplicate-workshop')
  const [title, setTitle] = useState(() => t('duplicateDefault', { title: workshop.title }).slice(0, 140))

  const [content, setContent] = useState<Content>('none')

  async function duplicate() {
    const made = await command.run({ workshop: workshop.workshop, title, content })
    if (made) location.assign(workshopPath(made.workshop))
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void duplicate()}
      pending={command.pending}
      title={t('duplicateTitle')}
      confirm={t('duplicateConfirm')}
    >
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void duplicate()
        }}
      >
        <p>{t('duplicateText')}</p>
        <TextField
          label={t('duplicateName')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={140}
          error={command.fieldError('title')}
        />
        <ContentChoice value={content} onChange={setContent} />
        <FailureNote>{command.failed}</FailureNote>
      </form>
    </ConfirmDialog>
  )
}
