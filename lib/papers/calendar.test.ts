import { expect, it } from 'vitest'
import { deadlineAsCalendar } from './calendar'

it('writes a deadline as a calendar reads it: in UTC, escaped, in short lines', () => {
  const title = `Silence; ends, ${'é'.repeat(80)}`
  const made = deadlineAsCalendar({
    id: '01J',
    at: Date.UTC(2026, 10, 24, 17, 30),
    made: Date.UTC(2026, 10, 22, 9),
    title,
    text: 'One\nTwo',
    url: 'https://plenary.example/w/1',
  })
  expect(made).toContain('DTSTART:20261124T173000Z\r\n')
  expect(made).toContain('DESCRIPTION:One\\nTwo\r\n')
  for (const line of made.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(made.replaceAll('\r\n ', '')).toContain(`SUMMARY:Silence\\; ends\\, ${'é'.repeat(80)}`)
})
