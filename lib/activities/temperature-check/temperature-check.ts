import type { Activity } from '../definition'
import { keepsAll } from '../same-words'
import { keepsPromise } from '../shown'
import { answerSchema, stanceOn, STANCES, withReason, type CheckAnswer } from './answer'
import { beginSettings, settingsSchema, type CheckSettings } from './settings'
import { summarise, type CheckSummary } from './summary'

/** Everyone says of each statement: for it, can live with it, against it; the room sees how warm it is. */
export const temperatureCheck: Activity<CheckSettings, CheckAnswer, CheckSummary> = {
  settings: settingsSchema,
  answer: answerSchema,
  mayChange: (before, after) =>
    keepsAll(before.statements, after.statements) && keepsPromise(before.shown, after.shown),
  begin: beginSettings,
  summary: summarise,
  sample: (random, { statements }) => ({
    stances: Object.fromEntries(statements.map(({ id }) => [id, { stance: STANCES[Math.floor(random() * 3)]! }])),
  }),
  columns: ({ statements }) =>
    statements.flatMap(({ id, text }, at) => [
      { id, name: text },
      // Every reason stands beside its statement; a spreadsheet may have several columns of the same name.
      { id: `why ${at + 1}`, name: { en: 'Why', fr: 'Pourquoi' } },
    ]),
  row: ({ statements }, answer) =>
    statements.flatMap(({ id }) => {
      const said = stanceOn(answer, id)
      return [said?.stance ?? '', said?.why ?? '']
    }),
  reasons: ({ statements, shown }, answer) =>
    statements.flatMap(({ id, text }) => {
      const why = stanceOn(answer, id)?.why
      return why === undefined ? [] : [{ id, text: why, about: text, nameless: shown === 'nobody' }]
    }),
  words: {
    without: ({ stances }) => ({
      stances: Object.fromEntries(Object.entries(stances).map(([id, { stance }]) => [id, { stance }])),
    }),
    back: (answer, from) =>
      Object.entries(from.stances).reduce((now, [id, { why = '' }]) => withReason(now, id, why) ?? now, answer),
  },
}
