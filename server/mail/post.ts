import { createTransport } from 'nodemailer'
import type { Settings } from '../env'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** An entry for the reader's calendar, as iCalendar. */
  readonly calendar?: string
}

/** Sends letters, where the installation has a mail server. Nothing that people do waits for one, or fails with one. */
export interface Post {
  /** Whether there is a mail server at all. */
  readonly isThere: boolean
  /** Resolves when every letter is with the mail server or has failed, which the log says. */
  send(letters: readonly Letter[]): Promise<void>
}

interface Log {
  warn(details: object, text: string): void
}

const TIMEOUT = 20_000 // ms

export function createPost(smtp: Settings['smtp'], log: Log): Post {
  if (!smtp) return { isThere: false, send: async () => {} }
  const times = { connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT }
  const transport = createTransport({ url: smtp.url, ...times })
  return {
    isThere: true,
    async send(letters) {
      for (const { to, subject, text, calendar } of letters) {
        const icalEvent = calendar === undefined ? {} : { icalEvent: { filename: 'deadline.ics', content: calendar } }
        try {
          await transport.sendMail({ from: smtp.from, to, subject, text, ...icalEvent })
        } catch (error) {
          // Addresses are not for the log.
          log.warn({ error: (error as { code?: string }).code ?? 'unknown' }, 'a letter could not be sent')
        }
      }
    },
  }
}
