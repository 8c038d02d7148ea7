import type { ClauseId } from '@/lib/papers/clause'

/** One clause before and after a change; null: it was not there, or is gone. */
export interface TextChange {
  readonly id: ClauseId
  readonly before: string | null
  readonly after: string | null
}

/** Characters that were written anew in another clause, counted in each clause's bare text. */
export interface FoundMove {
  readonly act: 'split' | 'join'
  readonly from: ClauseId
  readonly to: ClauseId
  readonly oldStart: number
  readonly newStart: number
  readonly length: number
}

/**
 * What a change moved from clause to clause. `changes` in the order of reading, those that are gone where they stood:
 * the end of a clause that was cut stands at the end of the last new clause after it; the end of a clause that is gone
 * stands in the one it was joined to.
 */
export function findMoves(changes: readonly TextChange[]): FoundMove[] {
  return changes.flatMap((change, place) => {
    const { id, before, after } = change
    if (before === null || after === null || before === after) return []
    const split = findSplit(changes, place)
    return split ? [split] : findJoins(changes, place).map((found) => ({ ...found, to: id }))
  })

  function findSplit(all: readonly TextChange[], place: number): FoundMove | null {
    const { id, before, after } = all[place]!
    let last = place
    while (all[last + 1]?.before === null) last++
    if (last === place) return null
    const kept = commonStart(before!, after!)
    const target = all[last]!
    const length = Math.min(commonEnd(before!, target.after!), before!.length - kept)
    if (length === 0) return null
    const oldStart = before!.length - length
    return { act: 'split', from: id, to: target.id, oldStart, newStart: target.after!.length - length, length }
  }
}

function findJoins(all: readonly TextChange[], place: number): Omit<FoundMove, 'to'>[] {
  const { before, after } = all[place]!
  const start = commonStart(before!, after!)
  const end = Math.min(commonEnd(before!, after!), Math.min(before!.length, after!.length) - start)
  let until = after!.length - end // what was put in, not yet accounted for, ends here
  const found: Omit<FoundMove, 'to'>[] = []
  const gone = all.slice(place + 1)
  const stop = gone.findIndex(({ after }) => after !== null)
  for (const { id, before: text } of (stop < 0 ? gone : gone.slice(0, stop)).toReversed()) {
    const length = Math.min(commonEnd(text!, after!.slice(start, until)), until - start)
    if (length === 0) continue
    until -= length
    found.push({ act: 'join', from: id, oldStart: text!.length - length, newStart: until, length })
  }
  return found
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}
