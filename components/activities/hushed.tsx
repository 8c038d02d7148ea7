'use client'
import { useTranslations } from 'next-intl'
import { createContext, use, type ReactNode } from 'react'

/** Whether whoever looks is asked by a facilitator to write no more words for now. */
export const HushedContext = createContext(false)

/** A place for words of one's own; for who is asked to write none, what that means stands there instead. */
export function WordsOfOwn({ children }: { children: ReactNode }) {
  const t = useTranslations('activities.hushed')
  if (!use(HushedContext)) return children
  return <p className="border-s-4 border-hair-strong ps-3 text-13 text-ink-2">{t('here')}</p>
}

/** At the top of a step, for who is asked to write no more words. */
export function HushedNote() {
  const t = useTranslations('activities.hushed')
  const hushed = use(HushedContext)
  return (
    <div role="status">
      {hushed && (
        <p className="mb-4 border-s-4 border-accent bg-accent-wash px-4 py-2 text-13">
          <b className="font-semibold">{t('title')}</b> {t('text')}
        </p>
      )}
    </div>
  )
}
