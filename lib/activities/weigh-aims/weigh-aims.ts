import { drawWeights, toPoints } from '@/lib/decision'
import type { Activity } from '../definition'
import { answerOf, answerSchema, pointsOf, type WeighAimsAnswer } from './answer'
import { sameQuestion } from './lock'
import { reasonsOf } from './reasons'
import { beginSettings, settingsSchema, type WeighAimsSettings } from './settings'
import { summarise, type WeighAimsSummary } from './summary'

/** Each participant divides 100 points among the aims; the room sees where everyone stands. */
export const weighAims: Activity<WeighAimsSettings, WeighAimsAnswer, WeighAimsSummary> = {
  settings: settingsSchema,
  answer: answerSchema,
  mayChange: sameQuestion,
  begin: beginSettings,
  links: ({ previous }) => (previous === undefined ? [] : [{ kind: 'weigh-aims', step: previous }]),
  summary: summarise,
  sample: (random, settings) => answerOf(settings, toPoints(drawWeights(random, settings.aims.length))),
  columns: ({ aims }) => [...aims.map(({ id, name }) => ({ id, name })), { id: 'why', name: null }],
  row: (settings, answer) => [
    ...(pointsOf(settings, answer)?.map(String) ?? settings.aims.map(() => '')),
    answer.why ?? '',
  ],
  reasons: reasonsOf,
  words: {
    without: ({ why: _, ...answer }) => answer,
    back: (answer, { why }) => ({ ...answer, ...(why !== undefined && { why }) }),
  },
}
