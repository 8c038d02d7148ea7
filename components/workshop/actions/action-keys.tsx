'use client'
import { useTranslations } from 'next-intl'
import { createContext, lazy, Suspense, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useKept } from '../use-kept'
import { ActionsProvider, useActions, useOffered } from './actions-provider'
import { isTaken, keyOf, opensPalette } from './key-of'

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }))
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help')).KeysHelp }))

type Shown = 'palette' | 'help' | null

const Context = createContext<(shown: Shown) => void>(() => {})

/** Opens the palette or the list of keys. */
export const useShowActions = () => use(Context)

/** Runs actions by their keys, and shows the palette and the list of keys, which come when they are first asked for. */
export function ActionKeys({ children }: { children: ReactNode }) {
  return (
    <ActionsProvider>
      <Listening>{children}</Listening>
    </ActionsProvider>
  )
}

function Listening({ children }: { children: ReactNode }) {
  const t = useTranslations('workshop.actions')
  const { all } = useOffered()
  const [shown, setShown] = useState<Shown>(null)
  const [byKey] = useKept('keys', true)
  useActions([{ id: 'help', group: 'own', label: t('help'), key: '?', run: () => setShown('help') }])

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (opensPalette(event)) {
        event.preventDefault()
        setShown((now) => (now === 'palette' ? null : 'palette'))
        return
      }
      const key = keyOf(event)
      if (!byKey || key === null || isTaken(document.activeElement) || document.querySelector('dialog[open]')) return
      const action = all().find((each) => each.key === key)
      if (!action) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [all, byKey])

  const close = useMemo(() => () => setShown(null), [])
  return (
    <Context value={setShown}>
      {children}
      <Suspense fallback={null}>
        {shown === 'palette' && <Palette onClose={close} />}
        {shown === 'help' && <KeysHelp onClose={close} />}
      </Suspense>
    </Context>
  )
}
