import type * as Y from 'yjs'
import { textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { textPieces } from '@/lib/document/text-pieces'
import { newUlid } from '@/lib/ids'
import type { BodyMark } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { adopted } from '@/lib/papers/ruling'
import type { Decision } from '@/lib/papers/suggestion'

/** Which suggestions are decided: of a party or of all, one of them or all. */
export interface Chosen {
  readonly of: string | null
  readonly suggestion: string | null
}

/**
 * Accepts suggestions or takes them away (rejected, withdrawn), as a change of the text like every other, and records
 * each with its words. Adopted clauses stay as they are. In a transaction of the server's. Gives what was decided.
 */
export function decideSuggestionsIn(
  doc: Y.Doc,
  chosen: Chosen,
  { verdict, by, at }: Pick<Decision, 'verdict' | 'by' | 'at'>,
): Decision[] {
  const { clauses, rulings, decisions } = paperRoom(doc)
  const settled = adopted(rulings.read().values())
  const isChosen = ({ type, attrs }: BodyMark) =>
    (type === 'inserted' || type === 'deleted') &&
    (chosen.of === null || attrs.by === chosen.of) &&
    (chosen.suggestion === null || attrs.id === chosen.suggestion)
  const made: Decision[] = []
  for (const { id: clause, state } of clauses.read()) {
    const body = state === 'present' && !settled.has(clause) ? clauses.body(clause) : null
    for (const text of body ? textsIn(body) : []) made.push(...decideIn(text, clause, isChosen, { verdict, by, at }))
  }
  const whole = merged(made)
  for (const decision of whole) decisions.put(newUlid(at), decision)
  return whole
}

function decideIn(
  text: Y.XmlText,
  clause: ClauseId,
  isChosen: (mark: BodyMark) => boolean,
  how: Pick<Decision, 'verdict' | 'by' | 'at'>,
): Decision[] {
  const made: Decision[] = []
  const goes = how.verdict === 'accepted' ? 'deleted' : 'inserted'
  // From the end, so that places before stay what they are.
  for (const { index, words, marks } of textPieces(text).reverse()) {
    const all = [...marks]
    const here = all.filter(([, mark]) => isChosen(mark))
    if (here.length === 0) continue
    const isGone = here.some(([, { type }]) => type === goes)
    if (isGone) text.delete(index, words.length)
    else text.format(index, words.length, Object.fromEntries(here.map(([key]) => [key, null])))
    // What another suggested within words that go, goes with them, and is told too.
    const within = all.filter((one) => isGone && one[1].type === 'inserted' && !here.includes(one))
    for (const [, { type, attrs }] of [...here, ...within]) {
      const part = { inserted: type === 'inserted' ? words : '', struck: type === 'deleted' ? words : '' }
      made.unshift({ ...how, clause, suggestion: String(attrs.id), of: String(attrs.by), ...part })
    }
  }
  return made
}

/** One record for each suggestion in a clause. */
function merged(made: readonly Decision[]): Decision[] {
  const whole = new Map<string, Decision>()
  for (const one of made) {
    const key = `${one.clause} ${one.suggestion} ${one.of}`
    const had = whole.get(key)
    const words = had && { inserted: had.inserted + one.inserted, struck: had.struck + one.struck }
    whole.set(key, words ? { ...had, ...words } : one)
  }
  return [...whole.values()]
}
