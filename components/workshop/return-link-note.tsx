'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { Dialog } from '@/components/ui/dialog'
import { QrCode } from '@/components/ui/qr-code'
import type { WorkshopId } from '@/lib/ids'
import { keptReturnLink, putAwayReturnLink } from './kept-return-link'

/** For somebody who has just joined as a guest: their own way back, shown once, beside the work and never before it. */
export function ReturnLinkNote({ workshop }: { workshop: WorkshopId }) {
  const t = useTranslations('workshop.returnLink')
  const [link, setLink] = useState(() => keptReturnLink(workshop))
  const [open, setOpen] = useState(false)
  if (link === null) return null
  const putAway = () => {
    putAwayReturnLink(workshop)
    setOpen(false)
    setLink(null)
  }
  return (
    <aside
      aria-label={t('title')}
      className="flex items-center gap-x-4 border-b border-hair bg-shade px-5 py-1.5 text-13 lg:px-6"
    >
      <p className="min-w-0 grow text-ink-2">{t('note')}</p>
      <div className="flex shrink-0 gap-4">
        <Button look="text" onClick={() => setOpen(true)}>
          {t('show')}
        </Button>
        <Button look="text" onClick={putAway}>
          {t('putAway')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('later')}</Button>
            <Button look="main" onClick={putAway}>
              {t('kept')}
            </Button>
          </>
        }
      >
        <p>{t('text')}</p>
        <QrCode text={link} title={t('qr')} className="mx-auto my-5 w-48" />
        <CopyLink label={t('link')} href={link} />
      </Dialog>
    </aside>
  )
}
