import type { Activity } from '../definition'
import { awaited, keepsPromise } from '../shown'
import { answerSchema, spent, type IdeasBoardAnswer } from './answer'
import { parts } from './note'
import { beginSettings, settingsSchema, type IdeasBoardSettings } from './settings'

export interface IdeasBoardSummary {
  /** Who has given dots, and of how many. */
  readonly n: number
  readonly of: number
  /** Dots by note; of who gave more than there are, none count. */
  readonly dots: ReadonlyMap<string, number>
}

/** Ideas: each for oneself, then shared, grouped and weighed by dots. */
export const ideasBoard: Activity<IdeasBoardSettings, IdeasBoardAnswer, IdeasBoardSummary> = {
  settings: settingsSchema,
  answer: answerSchema,
  keeps: ({ phase, votes }, answer) => phase === 'vote' && spent(answer.votes) <= votes,
  board: { parts, isOpen: (settings) => settings.phase !== 'alone' },
  mayChange: (before, after) => keepsPromise(before.shown, after.shown) && after.votes >= before.votes,
  begin: beginSettings,
  summary(input) {
    const counted = [...input.answers].filter(([, { votes }]) => {
      const given = spent(votes)
      return given > 0 && given <= input.settings.votes
    })
    const dots = new Map<string, number>()
    for (const [, { votes }] of counted)
      for (const [note, given] of Object.entries(votes)) dots.set(note, (dots.get(note) ?? 0) + given)
    return {
      n: counted.length,
      of: awaited(input, input.answers.keys()),
      dots: new Map([...dots].sort(([a], [b]) => (a < b ? -1 : 1))),
    }
  },
  // Whoever is simulated sees no board, and so gives its dots to nothing.
  sample: () => ({ votes: {} }),
  columns: () => [{ id: 'dots', name: null }],
  row: (_, { votes }) => [String(spent(votes))],
}
