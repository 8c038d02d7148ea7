import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { directionOf } from '@/components/ui/languages'
import { THEME_COOKIE, themeOf } from '@/components/ui/themes'
import { Toaster } from '@/components/ui/toast'
import { InterLatin, SourceSerifLatin } from './fonts'
import { BaseTexts } from './i18n/client-texts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

/** Language, direction and theme are known before the first byte is drawn, so that nothing flashes or turns around. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await getLocale()
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  const t = await getTranslations('ui')
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-theme={theme === 'system' ? undefined : theme}
      className={`${InterLatin.variable} ${SourceSerifLatin.variable}`}
    >
      <body>
        <a
          href="#main"
          className="sr-only z-50 bg-ink px-4 py-3 text-paper focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
        >
          {t('skip')}
        </a>
        <BaseTexts>
          <Toaster>{children}</Toaster>
        </BaseTexts>
      </body>
    </html>
  )
}
