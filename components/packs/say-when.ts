import type { When } from '@/lib/packs/cited'
import type { useTranslations } from 'next-intl'

type Say = ReturnType<typeof useTranslations<'pack'>>

/** A date or a span in words: "19 December 2018", "2006–2013", "2022 or later". */
export function sayWhen(when: When, t: Say, language: string): string {
  if (typeof when === 'string') return sayDate(when, language)
  const from = when.from && sayDate(when.from, language)
  const to = when.to && sayDate(when.to, language)
  if (from && to) return from === to ? from : t('when.span', { from, to })
  return from ? t('when.since', { from }) : t('when.until', { to: to ?? '' })
}

function sayDate(date: string, language: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return year!
  const style = { year: 'numeric', month: 'long', day: day ? 'numeric' : undefined, timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(
    new Date(`${year}-${month}-${day ?? '01'}`),
  )
}
