import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Structured lines, on standard output unless said otherwise. Never what people write, never a secret: ids, counts, names of failures. */
export const createLog = (level: string, to: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['req.headers.cookie', 'headers.cookie', 'password', 'secret', 'token'],
    },
    to,
  )
