'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { keepPreference } from './preference'
import { THEME_COOKIE, THEMES, type Theme } from './themes'
import { Toggle } from './toggle'

/** Light, dark, or as the device has it. `now` comes from the server, which read the cookie. */
export function ThemeSwitch({ now }: { now: Theme }) {
  const t = useTranslations('ui.theme')
  const [theme, setTheme] = useState(now)

  function choose(chosen: Theme) {
    setTheme(chosen)
    keepPreference(THEME_COOKIE, chosen === 'system' ? null : chosen)
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
  }

  return (
    <Toggle
      label={t('label')}
      value={theme}
      onChange={choose}
      options={THEMES.map((value) => ({ value, label: t(`${value}`) }))}
    />
  )
}
