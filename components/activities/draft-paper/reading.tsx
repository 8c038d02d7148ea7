'use client'
import { useTranslations } from 'next-intl'
import { useDrafting } from './drafting'

/** When it is written in, in a sentence; the text itself stands on Stage. */
export function Reading() {
  const t = useTranslations('activities.draft-paper')
  const { layout, settings, step } = useDrafting()
  if (layout === 'screen') return null
  const when = settings.writing === 'always' ? 'always' : step.gate === 'open' ? 'now' : 'later'
  return (
    <section>
      <h2 className="text-18 font-semibold">{t('when.title')}</h2>
      <p className="mt-1 text-15 text-ink-2">{t(`when.${when}`)}</p>
    </section>
  )
}
