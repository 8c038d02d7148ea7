'use client'
import { signOut } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { forgetDevice, hasUnsent } from '@/components/session/forget-device'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'

/** Ends the session on this device and leaves nothing of it there; asks first where something was never sent. */
export function SignOutButton() {
  const t = useTranslations('me')
  const [pending, setPending] = useState(false)
  const [asking, setAsking] = useState(false)

  async function leave() {
    setPending(true)
    await signOut({ redirect: false })
    await forgetDevice()
    location.assign('/')
  }

  return (
    <>
      <Button pending={pending} onClick={() => (hasUnsent() ? setAsking(true) : void leave())}>
        {t('signOut')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void leave()}
        pending={pending}
        title={t('unsentQuestion')}
        confirm={t('unsentConfirm')}
      >
        <p>{t('unsentWarning')}</p>
      </ConfirmDialog>
    </>
  )
}
