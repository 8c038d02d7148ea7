'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useCommand } from '@/components/session/use-command'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { useToast } from '@/components/ui/toast'
import type { WorkshopSummary } from '@/lib/wire/records'

/** Asks before a workshop is deleted, and says what goes with it. */
export function DeleteDialog({ workshop, onClose }: { workshop: WorkshopSummary; onClose: () => void }) {
  const t = useTranslations('workshops')
  const say = useToast()
  const router = useRouter()
  const command = useCommand('delete-workshop')

  async function remove() {
    if (!(await command.run({ workshop: workshop.workshop }))) return
    onClose()
    say(t('deletedDone'))
    router.refresh()
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void remove()}
      pending={command.pending}
      title={t('deleteTitle', { title: workshop.title })}
      confirm={t('deleteConfirm')}
    >
      <div className="grid gap-4">
        <p>{t('deleteText', { people: workshop.people })}</p>
        <FailureNote>{command.failed}</FailureNote>
      </div>
    </ConfirmDialog>
  )
}
