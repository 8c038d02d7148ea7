import * as Y from 'yjs'
import { textsIn } from '@/lib/document/body-text'
import { textOf } from '@/lib/document/clause-of'
import { isSplitSign, putSplitSign } from '@/lib/document/split-sign'
import { newUlid } from '@/lib/ids'
import type { Char, MoveMap } from '@/lib/papers/move-map'
import type { Run } from '@/lib/papers/text-move'
import { deleteRun, follow, insertAt, type Attributes } from './relocate'

/** What a sweep needs to know, and whom it tells what it moved. */
export interface Sweep {
  readonly doc: Y.Doc
  readonly tr: Y.Transaction
  readonly map: MoveMap
  /** Characters that somebody cut off after they had gone elsewhere: deleted where they were, not where they are. */
  readonly cut: MoveMap
  /** Whether the server may write at this character: its text lives, and its clause is not settled. */
  readonly mayWrite: (char: Char) => boolean
  /** The clause of a character. */
  readonly clauseAt: (char: Char) => string | null
  readonly moved: (old: Run, fresh: Run) => void
}

/** Moves a piece of live text, as written, to where its left neighbour went. Gives its last character there. */
function carryAway(
  sweep: Sweep,
  run: Run,
  words: string,
  to: Char,
  assoc: -1 | 0,
  attributes: Attributes,
): Char | null {
  const fresh = insertAt(sweep.doc, to, assoc, words, { ...attributes })
  if (!fresh) return null
  deleteRun(sweep.tr, run)
  sweep.moved(run, fresh)
  return { client: fresh[0], clock: fresh[1] + fresh[2] - 1 }
}

/**
 * In a text that was cut: what stands behind characters that moved away goes after them, up to the sign of the cut.
 * Where the sign is missing between what stays and what moved, it is put.
 */
export function sweepCutText(sweep: Sweep, text: Y.XmlText): void {
  const { map, tr } = sweep
  const attributes: Attributes = {}
  let carry: Char | null = null
  let stays = false // something stays since the last sign
  // What stood twice in one text was deleted once: nothing was cut there.
  const isElsewhere = (char: Char) => textOf(sweep.doc, char) !== text
  for (const item of itemsOf(text)) {
    if (isSplitSign(item)) [carry, stays] = [null, false]
    else if (item.deleted) {
      const target = map.lastMoved(item.id.client, item.id.clock, item.length)
      if (!target || !isElsewhere(target)) continue
      if (stays) putSplitSign(tr, text, item, newUlid(item.id.clock).slice(-8))
      stays = false
      carry = sweep.mayWrite(target) ? target : null
    } else if (item.content instanceof Y.ContentString) {
      const to: Char | null = carry
      const run: Run = [item.id.client, item.id.clock, item.length]
      const moved: Char | null = to && carryAway(sweep, run, item.content.str, to, -1, attributes)
      if (moved) carry = moved
      else stays = true
    } else {
      follow(attributes, item)
      if (item.countable) stays = true
    }
  }
}

/**
 * In a clause that was joined to another, and is not shown: what was written since goes to where its neighbours went,
 * what was deleted since is deleted there. False when nothing of the clause went anywhere, but words stand in it.
 */
export function sweepJoinedBody(sweep: Sweep, clause: string, body: Y.XmlFragment): boolean {
  const { map, cut } = sweep
  const isTarget = (char: Char) => sweep.mayWrite(char) && sweep.clauseAt(char) !== clause
  let carry: Char | null = null
  const early: { run: Run; words: string; attributes: Attributes }[] = []
  for (const text of textsIn(body)) {
    const attributes: Attributes = {}
    for (const item of itemsOf(text)) {
      const { client, clock } = item.id
      if (!(item.content instanceof Y.ContentString) && !item.deleted) {
        follow(attributes, item)
        continue
      }
      const words = item.content instanceof Y.ContentString ? item.content.str : ''
      for (const part of [...map.stretches(client, clock, item.length)]) {
        const run: Run = [client, part.clock, part.length]
        if (part.to) {
          const first = map.now(part)
          if (part.act === 'join' && item.deleted) {
            for (const own of cut.stretches(...run)) if (!own.to) deleteMoved(sweep, [client, own.clock, own.length])
          }
          if (carry === null && isTarget(first)) {
            for (const late of early.splice(0)) carryAway(sweep, late.run, late.words, first, 0, late.attributes)
          }
          const last = map.now({ client, clock: part.clock + part.length - 1 })
          carry = isTarget(last) ? last : carry
        } else if (!item.deleted) {
          const piece = words.slice(part.clock - clock, part.clock - clock + part.length)
          const moved: Char | null = carry && carryAway(sweep, run, piece, carry, -1, attributes)
          if (moved) carry = moved
          else early.push({ run, words: piece, attributes: { ...attributes } })
        }
      }
    }
  }
  return early.length === 0
}

/** Deletes characters where they are now. */
export function deleteMoved({ doc, tr, map, mayWrite }: Sweep, [client, clock, length]: Run): void {
  for (let i = 0; i < length; i++) {
    const now = map.now({ client, clock: clock + i })
    if (now.client === client && now.clock === clock + i) continue
    if (textOf(doc, now) && mayWrite(now)) deleteRun(tr, [now.client, now.clock, 1])
  }
}

/** Items in their order; those that are put in while it goes on are passed over. */
function itemsOf(text: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = []
  for (let item = text._start; item; item = item.right) items.push(item)
  return items
}
