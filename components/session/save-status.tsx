'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { SaveState as SaveMark } from '@/components/ui/save-state'
import type { View } from '@/lib/document/view'
import type { SaveState } from './save-state'
import { useSave } from './use-desk'
import { useView } from './use-view'

/** How long "saving" stays on screen at least: a word that flickers tells nothing. */
const SAVING_SHOWN_MS = 500

/** Where one's changes are. `short`: without the time, for narrow heads. */
export function SaveStatus({ short = false }: { short?: boolean }) {
  return <SaveStatusOf save={useSave()} short={short} />
}

/** As SaveStatus, of any room's session. */
export function SaveStatusOf({ save, short = false }: { save: View<SaveState>; short?: boolean }) {
  const state = useSteady(useView(save))
  return (
    <>
      <SaveMark status={state.is} {...(state.is === 'saved' && !short && { at: state.at })} />
      <Announced is={state.is} />
    </>
  )
}

/** The state, except that saving gives way to saved only after a moment. Never the other way round. */
function useSteady(state: SaveState): SaveState {
  const [shown, setShown] = useState(state)
  const wait = shown.is === 'saving' && state.is === 'saved'
  useEffect(() => {
    if (!wait) return setShown(state)
    const timer = setTimeout(() => setShown(state), SAVING_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state, wait])
  return wait ? shown : state
}

/** Read out only what a person must know: that the connection went, and that all is saved again. */
function Announced({ is }: { is: SaveState['is'] }) {
  const t = useTranslations()
  const [said, setSaid] = useState<'device' | 'window' | 'reconnecting' | 'back' | null>(null)
  useEffect(() => {
    if (is === 'device' || is === 'window' || is === 'reconnecting') setSaid(is)
    else if (is === 'saved') setSaid((last) => (last === null ? null : 'back'))
  }, [is])
  return (
    <span role="status" className="sr-only">
      {said === null ? '' : said === 'back' ? t('session.back') : t(`ui.save.${said}`)}
    </span>
  )
}
