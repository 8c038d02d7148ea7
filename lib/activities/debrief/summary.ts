import type { SummaryInput } from '../definition'
import { awaited, type Shown } from '../shown'
import type { DebriefAnswer } from './answer'

export interface DebriefSettings {
  readonly shown: Shown
}

/** Means of those who answered. */
export interface BeforeAfter {
  readonly n: number
  readonly before: number
  readonly after: number
}

export interface DebriefSummary {
  readonly of: number
  /** Null while nobody has answered. */
  readonly room: BeforeAfter | null
  /** By delegation, those in which somebody answered; empty where the settings show nobody. */
  readonly delegations: readonly (BeforeAfter & { readonly delegation: string })[]
  /** In an order that follows nobody: by their words. */
  readonly lessons: readonly string[]
}

export function summarise(input: SummaryInput<DebriefSettings, DebriefAnswer>): DebriefSummary {
  const { settings, answers, delegationOf } = input
  const given = [...answers].sort(([a], [b]) => (a < b ? -1 : 1))
  const teams = new Map<string, DebriefAnswer[]>()
  for (const [participant, answer] of given) {
    const delegation = delegationOf(participant)
    if (delegation !== null) teams.set(delegation, [...(teams.get(delegation) ?? []), answer])
  }
  return {
    of: awaited(input, answers.keys()),
    room: given.length === 0 ? null : means(given.map(([, answer]) => answer)),
    delegations:
      settings.shown === 'nobody'
        ? []
        : [...teams].sort(([a], [b]) => (a < b ? -1 : 1)).map(([delegation, own]) => ({ delegation, ...means(own) })),
    lessons: given.flatMap(([, { lesson }]) => (lesson === undefined ? [] : [lesson])).sort(),
  }
}

const means = (answers: readonly DebriefAnswer[]): BeforeAfter => ({
  n: answers.length,
  before: answers.reduce((sum, { before }) => sum + before, 0) / answers.length,
  after: answers.reduce((sum, { after }) => sum + after, 0) / answers.length,
})
