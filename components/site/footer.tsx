import { useTranslations } from 'next-intl'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import type { Theme } from '@/components/ui/themes'
import { TextLink } from '@/components/ui/text-link'

/** The foot of every page outside a workshop. */
export function Footer({ theme }: { theme: Theme }) {
  const t = useTranslations('site')
  return (
    <footer className="mx-auto mt-16 w-full max-w-page px-5 pb-8 lg:px-8">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-2 border-t border-hair pt-4 text-13 text-ink-2">
        <nav
          aria-label={t('footer')}
          className="flex flex-wrap gap-x-6 *:inline-flex *:min-h-8 *:items-center pointer-coarse:*:min-h-11"
        >
          <TextLink href="/pack/migration">{t('pack')}</TextLink>
          <TextLink href="/privacy">{t('privacy')}</TextLink>
          <TextLink href="/accessibility">{t('accessibility')}</TextLink>
        </nav>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 lg:ms-auto">
          <ThemeSwitch now={theme} />
          <span aria-hidden className="hidden h-4 w-px bg-hair sm:block" />
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  )
}
