import { pino, type Logger } from 'pino'

export type Log = Logger

/** Structured lines on standard output. Never what people write, never a secret: ids, counts, names of failures. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['req.headers.cookie', 'headers.cookie', 'password', 'secret', 'token'],
  })
