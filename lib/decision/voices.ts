import { requireFinite, requireRange, requireShape } from './check'

/**
 * How much each person counts: 1 each counts people equally, 1/size of one's delegation counts delegations equally.
 * Left out, everyone has one voice.
 */
export type Voices = readonly number[]

/** Each person's voice when delegations count equally: 1 over the size of their own (D-VOICES-1). */
export function delegationVoices(delegations: readonly unknown[]): Voices {
  const sizes = new Map<unknown, number>()
  for (const delegation of delegations) sizes.set(delegation, (sizes.get(delegation) ?? 0) + 1)
  return delegations.map((delegation) => 1 / sizes.get(delegation)!)
}

/** Throws unless each of `people` has a voice, none negative and some above zero; returns their sum. */
export function requireVoices(people: number, voices?: Voices): number {
  if (!voices) return people
  requireShape(voices.length === people, `${voices.length} voices for ${people} people`)
  requireFinite(voices, 'voices')
  const total = voices.reduce((sum, voice) => sum + voice, 0)
  requireRange(total > 0 && Math.min(...voices) >= 0, 'voices are negative or all zero')
  return total
}
