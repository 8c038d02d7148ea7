/** A deadline as an entry of a calendar (RFC 5545), in UTC, with a reminder an hour before. Times in milliseconds since 1970. */
export function deadlineAsCalendar(deadline: {
  readonly id: string
  readonly at: number
  readonly made: number
  readonly title: string
  readonly text: string
  readonly url: string
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plenary//Deadlines//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${deadline.id}@plenary`,
    `DTSTAMP:${utc(deadline.made)}`,
    `DTSTART:${utc(deadline.at)}`,
    `DTEND:${utc(deadline.at)}`,
    `SUMMARY:${escaped(deadline.title)}`,
    `DESCRIPTION:${escaped(deadline.text)}`,
    `URL:${deadline.url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(deadline.title)}`,
    'TRIGGER:-PT1H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.flatMap(folded).join('\r\n') + '\r\n'
}

const utc = (at: number): string => new Date(at).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

const MOST_OCTETS = 74

/** Lines of at most 75 octets; what goes on begins with a space. No character is cut. */
function folded(line: string): string[] {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let [now, size] = ['', 0]
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (size + octets > MOST_OCTETS) {
      lines.push(now)
      ;[now, size] = [' ', 1]
    }
    now += character
    size += octets
  }
  return [...lines, now]
}
