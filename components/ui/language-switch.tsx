'use client'
import clsx from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { LANGUAGE_COOKIE, LANGUAGES } from './languages'
import { keepPreference } from './preference'
import { useHydrated } from './use-hydrated'

const OFFERED = LANGUAGES.filter(({ code, complete }) => complete || code === 'ar')

/** The languages by their own names; the page turns at once, what was typed stays. */
export function LanguageSwitch() {
  const t = useTranslations('ui')
  const now = useLocale()
  const router = useRouter()
  const hydrated = useHydrated()
  const [pending, start] = useTransition()

  function choose(code: string) {
    keepPreference(LANGUAGE_COOKIE, code)
    start(() => router.refresh())
  }

  return (
    <div
      role="group"
      aria-label={t('language')}
      className={clsx('-mx-2 flex flex-wrap gap-x-1', pending && 'animate-breathe')}
    >
      {OFFERED.map(({ code, name, direction }) => (
        <button
          key={code}
          type="button"
          lang={code}
          dir={direction}
          disabled={!hydrated}
          aria-pressed={code === now}
          onClick={() => choose(code)}
          className={clsx(
            'min-h-8 px-2 text-13 pointer-coarse:min-h-11',
            // The name alone is not worth fetching a whole script's letters: every system has some for it.
            direction === 'rtl' && code !== now && 'font-[system-ui]',
            code === now
              ? 'font-medium text-ink'
              : 'text-ink-2 underline decoration-hair-strong underline-offset-[3px] hover:decoration-current',
          )}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
