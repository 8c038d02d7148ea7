import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { FormPage } from '@/components/site/form-page'
import { safePath } from '@/components/site/safe-path'
import { SignInForm } from '@/components/site/sign-in-form'
import { TextLink } from '@/components/ui/text-link'
import { askServer, whoAsks } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('signIn.title')

/** `?then=`: where to go afterwards. `?error=`: the provider could not sign somebody in. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ then?: string | string[]; error?: string | string[] }>
}) {
  const { then, error } = await searchParams
  const next = safePath(then, '/workshops')
  const me = await whoAsks()
  if (me && !me.guest) redirect(next)
  const options = await askServer('sign-in-options', {})
  const t = await getTranslations('signIn')
  return (
    <SiteFrame>
      <FormPage title={t('title')} lede={t('lede')}>
        <ClientTexts of={['signIn', 'account']}>
          {options.needsSetUp && <p className="mb-8 border-s-4 border-ink ps-4 text-15">{t('needsSetUp')}</p>}
          <SignInForm then={next} provider={options.provider?.name ?? null} providerFailed={error !== undefined} />
          <div className="mt-10 grid gap-3 border-t border-hair pt-4 text-15 text-ink-2">
            {options.registration && (
              <p>
                <TextLink href="/register" className="font-medium text-accent">
                  {t('register')}
                </TextLink>
              </p>
            )}
            <p>{t('forgot')}</p>
          </div>
        </ClientTexts>
      </FormPage>
    </SiteFrame>
  )
}
