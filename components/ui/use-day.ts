import { useLocale, useTimeZone } from 'next-intl'

/** Writes a day, from milliseconds since 1970, as conferences do: `22 November 2026`, in English too. */
export function useDay(month: 'long' | 'short' = 'long'): (at: number) => string {
  const language = useLocale()
  const timeZone = useTimeZone()
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone,
  })
  return (at) => format.format(at)
}
