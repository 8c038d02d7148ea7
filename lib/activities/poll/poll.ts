import type { Activity } from '../definition'
import { keepsAll, keepsWords } from '../same-words'
import { keepsPromise } from '../shown'
import { answerSchema, placesOf, type PollAnswer } from './answer'
import { beginSettings, settingsSchema, type PollSettings } from './settings'
import { summarise, type PollSummary } from './summary'

/** A question with its options: one, several, or all of them in order. */
export const poll: Activity<PollSettings, PollAnswer, PollSummary> = {
  settings: settingsSchema,
  answer: answerSchema,
  mayChange: (before, after) =>
    keepsWords(before.question, after.question) &&
    keepsAll(before.options, after.options) &&
    before.way === after.way &&
    keepsPromise(before.shown, after.shown),
  begin: beginSettings,
  summary: summarise,
  sample(random, { options, way }) {
    const ids = options.map(({ id }) => id)
    for (let last = ids.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      ;[ids[last], ids[other]] = [ids[other]!, ids[last]!]
    }
    const many = way === 'ranking' ? ids.length : way === 'one' ? 1 : 1 + Math.floor(random() * ids.length)
    return { chosen: ids.slice(0, many) }
  },
  columns: ({ options }) => options.map(({ id, text }) => ({ id, name: text })),
  /** Of a ranking the place from 1, else an x for what was chosen. */
  row(settings, answer) {
    const places = placesOf(settings, answer)
    return settings.options.map((_, at) => {
      const place = places?.indexOf(at) ?? -1
      return place === -1 ? '' : settings.way === 'ranking' ? String(place + 1) : 'x'
    })
  },
}
