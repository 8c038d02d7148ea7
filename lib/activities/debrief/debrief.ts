import { z } from 'zod'
import type { Activity } from '../definition'
import { keepsPromise, shownSchema } from '../shown'
import { answerSchema, BEST, type DebriefAnswer } from './answer'
import { summarise, type DebriefSettings, type DebriefSummary } from './summary'

/** After a negotiation: what one expected, what one thinks of the result, what one takes away. */
export const debrief: Activity<DebriefSettings, DebriefAnswer, DebriefSummary> = {
  settings: z.strictObject({ shown: shownSchema }),
  answer: answerSchema,
  mayChange: (before, after) => keepsPromise(before.shown, after.shown),
  begin: () => ({ shown: 'delegations' }),
  summary: summarise,
  sample(random) {
    const before = Math.round(3 + random() * 5)
    const after = Math.round(before + (random() - 0.5) * 6)
    return { before, after: Math.min(BEST, Math.max(0, after)) }
  },
  columns: () => [
    { id: 'before', name: null },
    { id: 'after', name: null },
    { id: 'lesson', name: null },
  ],
  row: (_settings, { before, after, lesson }) => [String(before), String(after), lesson ?? ''],
  reasons: ({ shown }, { lesson }) =>
    lesson === undefined ? [] : [{ id: 'lesson', text: lesson, about: null, nameless: shown === 'nobody' }],
  words: {
    without: ({ before, after }) => ({ before, after }),
    back: (answer, { lesson }) => ({ ...answer, ...(lesson !== undefined && { lesson }) }),
  },
}
