'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { CommandFailure } from '../command-failure'
import { useStage } from '../lead/use-stage'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'

/** The address of the video call that everyone here finds at the top of their screen. */
export function VideoDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop.chair.video')
  const { first } = useWorkshop()
  const { video } = useStage()
  const { give, pending, failure } = useCommand('here')
  const [url, setUrl] = useState(video ?? '')
  const save = async (next: string | null) => {
    if (await give('set-video-link', { workshop: first.workshop, url: next })) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          {video !== null && (
            <Button pending={pending} onClick={() => void save(null)}>
              {t('remove')}
            </Button>
          )}
          <Button look="main" pending={pending} disabled={url.trim() === ''} onClick={() => void save(url.trim())}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (url.trim() !== '') void save(url.trim())
        }}
      >
        <TextField
          label={t('label')}
          hint={t('hint')}
          type="url"
          dir="ltr"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          error={failure?.fields?.url && t('wrong')}
        />
      </form>
      {!failure?.fields?.url && <CommandFailure of={failure} />}
    </Dialog>
  )
}
