import { useLocale } from 'next-intl'
import { useMemo } from 'react'

/**
 * Writes a moment, from milliseconds since 1970, as the clock of this device shows it and in UTC, both by 24 hours:
 * `24 Nov 2026, 18:30` and `17:30 UTC`, with the day where it is another one there. Only for what the browser alone draws.
 */
export function useDeadline(): { local: (at: number) => string; utc: (at: number) => string } {
  const language = useLocale()
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language
    const local = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
    const utc = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
    const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' })
    const day = (at: number, timeZone?: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
    return {
      local: (at) => local.format(at),
      utc: (at) => `${(day(at) === day(at, 'UTC') ? clock : utc).format(at)} UTC`,
    }
  }, [language])
}
