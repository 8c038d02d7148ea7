'use client'
import { useTranslations } from 'next-intl'
import { CopyLink } from '@/components/ui/copy-link'
import { Dialog } from '@/components/ui/dialog'
import { QrCode } from '@/components/ui/qr-code'

/** A person's new way back, to be handed over; earlier ones have just ended. */
export function ReturnLinkDialog({ name, link, onClose }: { name: string; link: string; onClose: () => void }) {
  const t = useTranslations('workshop.person')
  return (
    <Dialog open onClose={onClose} title={t('returnTitle', { name })}>
      <p>{t('returnText')}</p>
      <QrCode text={link} title={t('returnTitle', { name })} className="mx-auto my-5 w-48" />
      <CopyLink label={t('returnLink')} href={link} />
    </Dialog>
  )
}
