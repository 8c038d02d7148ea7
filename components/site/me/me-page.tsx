import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Me } from '@/lib/wire/records'
import { Band } from '../band'
import { DeleteMe } from './delete-me'
import { ExportButton } from './export-button'
import { NameForm } from './name-form'
import { PasswordForm } from './password-form'
import { SignOutButton } from './sign-out-button'

/** All that concerns oneself: name, password, own data, leaving, deleting. */
export function MePage({ me }: { me: Me }) {
  const t = useTranslations('me')
  return (
    <main id="main" className="mx-auto w-full max-w-page px-5 pt-10 lg:px-8 lg:pt-16">
      <h1 className="font-display text-[clamp(2.125rem,1.5rem+2.6vw,2.75rem)]/[1.1] tracking-[-0.018em]">
        {t(me.guest ? 'guestTitle' : 'title')}
      </h1>
      <p className="measure mt-3 font-serif text-18 text-ink-2">
        {me.email ? t('lede', { email: me.email }) : me.guest ? t('guestLede') : me.name}
      </p>
      <Part title={t('nameTitle')} lede={t('nameText')}>
        <NameForm name={me.name} />
      </Part>
      {me.hasPassword && (
        <Part title={t('passwordTitle')} lede={t('passwordText')}>
          <PasswordForm email={me.email} />
        </Part>
      )}
      <Part title={t('dataTitle')} lede={t('dataText')}>
        <ExportButton />
      </Part>
      <Part title={t('signOutTitle')} lede={t('signOutText')}>
        <SignOutButton />
      </Part>
      <Part title={t('deleteTitle')} lede={t('deleteText')}>
        <DeleteMe hasPassword={me.hasPassword} />
      </Part>
    </main>
  )
}

function Part({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  return (
    <Band title={title} lede={lede}>
      <div className="max-w-form">{children}</div>
    </Band>
  )
}
