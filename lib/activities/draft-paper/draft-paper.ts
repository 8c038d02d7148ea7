import { z } from 'zod'
import type { PaperId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import type { Activity } from '../definition'

/** When a step's paper is written in: at any time, or while the step is open. After that people comment. */
export const writingSchema = z.enum(['whileOpen', 'always'])

const settingsSchema = z.strictObject({ paper: id<PaperId>().nullable(), writing: writingSchema })
export type DraftPaperSettings = z.infer<typeof settingsSchema>

const answerSchema = z.strictObject({})
type NoAnswer = z.infer<typeof answerSchema>

/** A paper on the agenda. It is written in a room of its own, where everything that is done goes by the rules of papers. */
export const draftPaper: Activity<DraftPaperSettings, NoAnswer, null> = {
  settings: settingsSchema,
  answer: answerSchema,
  answered: 'by command',
  named: true,
  mayChange: () => true,
  begin: () => ({ paper: null, writing: 'whileOpen' }),
  summary: () => null,
  sample: () => ({}),
  columns: () => [],
  row: () => [],
}
