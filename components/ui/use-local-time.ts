import { useLocale } from 'next-intl'
import { useMemo } from 'react'

/**
 * Writes moments, from milliseconds since 1970, as the clock of this device shows them, by 24 hours: `time` is
 * `15:04:07`, `moment` is `22 November 2026 at 15:04`. Only for what the browser alone draws: the server may be in another time zone.
 */
export function useLocalTime(): { time: (at: number) => string; moment: (at: number) => string } {
  const language = useLocale()
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : language
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' })
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' })
    return { time: (at) => time.format(at), moment: (at) => moment.format(at) }
  }, [language])
}
