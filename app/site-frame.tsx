import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Footer } from '@/components/site/footer'
import { Masthead } from '@/components/ui/masthead'
import { TextLink } from '@/components/ui/text-link'
import { THEME_COOKIE, themeOf } from '@/components/ui/themes'
import { sessionUser } from '@/server/access/session'

/** Head and foot of the pages outside a workshop. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations('site')
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  const signedIn = (await sessionUser()) !== null
  return (
    <div className="flex min-h-dvh flex-col">
      <Masthead>
        <nav
          aria-label={t('nav')}
          className="flex flex-wrap justify-end gap-x-6 *:inline-flex *:min-h-8 *:items-center pointer-coarse:*:min-h-11"
        >
          <TextLink href="/pack/migration" className="max-sm:hidden!">
            {t('pack')}
          </TextLink>
          {signedIn && <TextLink href="/workshops">{t('workshops')}</TextLink>}
          {signedIn ? <TextLink href="/me">{t('me')}</TextLink> : <TextLink href="/sign-in">{t('signIn')}</TextLink>}
        </nav>
      </Masthead>
      <div className="grow">{children}</div>
      <Footer theme={theme} />
    </div>
  )
}
