'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type RefObject } from 'react'
import { keepPreference } from '@/components/ui/preference'
import { THEME_COOKIE } from '@/components/ui/themes'

/** The wall's few buttons, there while somebody moves the pointer or comes to them by keyboard. */
export function ScreenControls({ whole, hidden }: { whole: RefObject<HTMLElement | null>; hidden: boolean }) {
  const t = useTranslations('screen.controls')
  const [full, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  const toggleFull = () => {
    const done = full ? document.exitFullscreen() : whole.current?.requestFullscreen()
    done?.catch(() => {}) // some browsers have none: the window stays as it is
  }
  return (
    <aside
      aria-label={t('label')}
      className={clsx(
        'fixed end-3 bottom-3 z-10 flex gap-px rounded-paper bg-bar text-bar-ink transition-opacity duration-300 focus-within:opacity-100',
        hidden && 'opacity-0',
      )}
    >
      <Control onClick={turnTheme}>{t('theme')}</Control>
      <Control onClick={toggleFull}>{t(full ? 'window' : 'full')}</Control>
    </aside>
  )
}

function Control({ onClick, children }: { onClick: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 px-4 text-13 font-medium hover:underline focus-visible:outline-bar-ink focus-visible:-outline-offset-4"
    >
      {children}
    </button>
  )
}

/** Light and dark in turn: a dark room and a bright one want different walls. */
function turnTheme(): void {
  const root = document.documentElement
  const wished = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const next = (root.dataset.theme ?? wished) === 'dark' ? 'light' : 'dark'
  root.dataset.theme = next
  keepPreference(THEME_COOKIE, next)
}
