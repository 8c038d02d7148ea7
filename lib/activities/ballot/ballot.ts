import { z } from 'zod'
import type { Activity } from '../definition'
import { settingsSchema, type BallotSettings } from './settings'

const answerSchema = z.strictObject({})
type NoAnswer = z.infer<typeof answerSchema>

/**
 * Motions and options put to the vote. Nothing of it is an answer in a document: votes go by command to tables of their
 * own, and what the room may know of them stands in its tallies.
 */
export const ballot: Activity<BallotSettings, NoAnswer, null> = {
  settings: settingsSchema,
  answer: answerSchema,
  answered: 'by command',
  mayChange: () => true, // what is prepared is copied when it is put to the vote
  begin: () => ({ prepared: [] }),
  summary: () => null,
  sample: () => ({}),
  columns: () => [],
  row: () => [],
}
