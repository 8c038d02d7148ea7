const two = (number: number) => String(number).padStart(2, '0')

/** A moment as `<input type="datetime-local">` takes it, in this device's time zone, to the minute. */
export function inputOf(at: number): string {
  const day = new Date(at)
  const date = `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`
}

/** What was put into such an input, in milliseconds since 1970; null while it is empty or half filled in. */
export function momentOf(text: string): number | null {
  const at = text === '' ? NaN : new Date(text).getTime()
  return Number.isNaN(at) ? null : at
}

/** A moment in Coordinated Universal Time, `22 Nov, 14:05`. */
export const utcOf = (at: number, language: string): string => shortOf(at, language, { timeZone: 'UTC' })

/** The same beside the device's own time: without the day where that is the same. */
export function utcBeside(at: number, language: string): string {
  const there = new Date(at)
  const sameDay = there.getDate() === there.getUTCDate()
  return sameDay ? clockOf(at, language, 'UTC') : utcOf(at, language)
}

/** A moment as this device's clock shows it, `22 Nov, 15:05`. */
export const localOf = (at: number, language: string): string => shortOf(at, language, {})

const shortOf = (at: number, language: string, zone: { timeZone?: string }): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...zone,
  }).format(at)

/** The time of day on this device or in another zone, `14:05`. */
export const clockOf = (at: number, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).format(at)
