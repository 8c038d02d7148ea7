import type { SummaryInput } from '../definition'
import { awaited, byDelegation, type CountsOf } from '../shown'
import { stanceOn, STANCES, type CheckAnswer, type Stance } from './answer'
import type { CheckSettings } from './settings'

export interface Reason {
  readonly stance: Stance
  readonly why: string
}

/** Where the room stands on one statement. */
export interface Temperature {
  readonly statement: string
  /** Who has answered this one. */
  readonly n: number
  /** By stance: for, can live with it, against. */
  readonly counts: readonly [number, number, number]
  /** Empty where the settings show nobody. */
  readonly delegations: readonly CountsOf[]
  /** Empty unless the settings show names; by participant id. */
  readonly people: readonly { readonly participant: string; readonly stance: Stance; readonly why: string | null }[]
  /** Reasons alone, in an order that follows nobody: by stance, then by their words. */
  readonly reasons: readonly Reason[]
}

export interface CheckSummary {
  /** Who has answered at least one statement. */
  readonly n: number
  /** Those whose answer is awaited, and those who answered though nobody waited. */
  readonly of: number
  readonly statements: readonly Temperature[]
}

export function summarise(input: SummaryInput<CheckSettings, CheckAnswer>): CheckSummary {
  const { settings, answers, delegationOf } = input
  const counted = new Set<string>()
  const statements = settings.statements.map(({ id }): Temperature => {
    const given = [...answers.keys()].sort().flatMap((participant) => {
      const said = stanceOn(answers.get(participant)!, id)
      return said ? [[participant, said] as const] : []
    })
    for (const [participant] of given) counted.add(participant)
    const place = (stance: Stance) => STANCES.indexOf(stance)
    const counts = [0, 0, 0] as [number, number, number]
    for (const [, { stance }] of given) counts[place(stance)]!++
    return {
      statement: id,
      n: given.length,
      counts,
      delegations:
        settings.shown === 'nobody'
          ? []
          : byDelegation(given, delegationOf, STANCES.length, ({ stance }) => [place(stance)]),
      people:
        settings.shown === 'names'
          ? given.map(([participant, { stance, why }]) => ({ participant, stance, why: why ?? null }))
          : [],
      reasons: given
        .flatMap(([, { stance, why }]) => (why === undefined ? [] : [{ stance, why }]))
        .sort((a, b) => place(a.stance) - place(b.stance) || (a.why < b.why ? -1 : a.why > b.why ? 1 : 0)),
    }
  })
  return { n: counted.size, of: awaited(input, counted), statements }
}
