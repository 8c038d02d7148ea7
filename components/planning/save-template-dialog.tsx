'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'

/** Keeps this agenda with one's account, under a name. */
export function SaveTemplateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('planning.save')
  const fields = useTranslations('fields')
  const toast = useToast()
  const { first, info } = useWorkshop()
  const { give, pending, failure } = useCommand('here')
  const [title, setTitle] = useState(info.title)
  const wrong = failure?.fields?.title

  const save = async () => {
    if (!(await give('save-template', { workshop: first.workshop, title }))) return
    toast(t('done'))
    onClose()
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void save()}
      pending={pending}
      title={t('title')}
      confirm={t('do')}
    >
      <div className="grid gap-4">
        <p>{t('text')}</p>
        <TextField
          label={t('name')}
          value={title}
          dir="auto"
          maxLength={140}
          onChange={(event) => setTitle(event.target.value)}
          error={wrong && fields(wrong)}
        />
        <CommandFailure of={failure} />
      </div>
    </ConfirmDialog>
  )
}
