'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'

/** How long what was done can be taken back from the note; what it did stays undoable by hand. */
const SHOWN_MS = 12_000

/** Says what was done, and how to take it back. */
export type Offer = (sentence: string, undo: () => void) => void

/** `note` is to be rendered. A newer offer takes the place of the last. */
export function useUndo(): { offer: Offer; note: ReactNode } {
  const t = useTranslations('workshop')
  const [done, setDone] = useState<{ sentence: string; undo: () => void } | null>(null)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [done])
  const offer = useCallback((sentence: string, undo: () => void) => setDone({ sentence, undo }), [])
  const note = (
    <div role="status" className="sticky bottom-4 z-10 empty:hidden">
      {done && (
        <div className="mx-auto mt-4 flex w-fit max-w-full animate-settle items-center gap-5 bg-bar px-4 py-2.5 text-15 text-bar-ink">
          <p className="min-w-0 wrap-anywhere">{done.sentence}</p>
          <Button
            look="text"
            className="text-bar-ink!"
            onClick={() => {
              done.undo()
              setDone(null)
            }}
          >
            {t('undo')}
          </Button>
        </div>
      )}
    </div>
  )
  return { offer, note }
}
