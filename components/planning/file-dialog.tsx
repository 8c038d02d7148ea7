'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { saveFile } from '@/components/charts/save-file'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { runQuery } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { Content } from '@/lib/wire/workshop-file'
import { ContentChoice } from './content-choice'

/** Takes the workshop away as one file, from which another can be made, here or on another installation. */
export function FileDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('planning.file')
  const failures = useTranslations('failures')
  const { first, info } = useWorkshop()
  const [content, setContent] = useState<Content>('none')
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState<FailureName | null>(null)

  const take = async () => {
    setPending(true)
    setFailed(null)
    try {
      const { file } = await runQuery('workshop-file', { workshop: first.workshop, content })
      saveFile(new Blob([file], { type: 'application/json' }), `${info.title}.json`)
      onClose()
    } catch (error) {
      setFailed(error instanceof Failure ? error.failure : 'unexpected')
    } finally {
      setPending(false)
    }
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void take()}
      pending={pending}
      title={t('title')}
      confirm={t('do')}
    >
      <div className="grid gap-4">
        <p>{t('text')}</p>
        <ContentChoice value={content} onChange={setContent} />
        <FailureNote>{failed && failures(failed)}</FailureNote>
      </div>
    </ConfirmDialog>
  )
}
