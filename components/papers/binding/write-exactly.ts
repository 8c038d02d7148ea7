import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { bareText, isSign, textsIn } from '@/lib/document/body-text'
import { isSplitSign } from '@/lib/document/split-sign'
import { markKey } from '@/lib/papers/mark-key'

/** A stretch of words that came or went in one paragraph; `start` counts words alone, over all paragraphs. */
interface WordChange {
  readonly start: number
  readonly removed: number
  readonly words: string
  /** The marks of what came, by the keys they are stored under. */
  readonly marks: ReadonlySet<string>
}

/**
 * Writes one stretch of words exactly where it came or went. Compared as mere text, as `updateYFragment` does, “xx” does
 * not say which x is new, and where the two are suggestions of two parties, one would become the other's. And what is
 * typed goes right behind the character it was typed behind: Yjs itself passes over deleted characters first, and where
 * those moved to another clause, it would be carried to the end of them. Does nothing where more changed than one
 * stretch; `updateYFragment` then writes what remains, and all marks.
 */
export function writeExactly(tr: Y.Transaction, body: Y.XmlFragment, had: Node, node: Node): void {
  const change = changeOf(had, node)
  if (!change || bareText(body) !== had.textContent) return
  const { start, removed, words, marks } = change
  let rest = removed > 0 ? start + 1 : start
  for (const text of textsIn(body)) {
    if (rest === 0) return insertBehind(tr, text, null, new Set(), words, marks)
    let index = 0
    const held = new Set<string>()
    for (let item = text._start; item; item = item.right) {
      if (!item.deleted) hold(held, item)
      if (item.deleted || !item.countable) continue
      index += item.length
      if (!(item.content instanceof Y.ContentString)) continue
      if (rest > item.length) {
        rest -= item.length
        continue
      }
      if (removed > 0) text.delete(index - item.length + rest - 1, removed)
      else insertBehind(tr, text, cutBehind(tr, item, rest), held, words, marks)
      return
    }
  }
}

/** The one stretch of words in which two states of a clause differ, marks counted; null when it is not one. */
function changeOf(had: Node, node: Node): WordChange | null {
  const from = had.content.findDiffStart(node.content)
  const end = from === null ? null : had.content.findDiffEnd(node.content)
  if (from === null || !end) return null
  // Equal neighbours are counted from both sides.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  const [was, is] = [had.resolve(from), node.resolve(from)]
  const [wasTo, isTo] = [had.resolve(end.a + overlap), node.resolve(end.b + overlap)]
  if (!was.parent.isTextblock || !was.sameParent(wasTo) || !is.sameParent(isTo)) return null
  const before = had.textBetween(was.pos, wasTo.pos)
  const after = node.textBetween(is.pos, isTo.pos)
  if (before.length !== wasTo.pos - was.pos || after.length !== isTo.pos - is.pos) return null
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const place = was.pos + same
  if (same < before.length && same < after.length) return null
  if (before.length === after.length) return null
  const behindWords = same > 0 || was.nodeBefore?.isText === true
  const start = had.textBetween(0, place).length
  if (same === before.length) {
    const isFirst = start === 0 && was.parent === firstTextblock(had)
    if (!behindWords && !isFirst) return null
    const fresh = node.resolve(is.pos + same).nodeAfter!
    const marks = fresh.marks.map(({ type, attrs }) => markKey({ type: type.name, attrs }))
    return { start, removed: 0, words: after.slice(same), marks: new Set(marks) }
  }
  return { start, removed: before.length - same, words: '', marks: new Set() }
}

function firstTextblock(node: Node): Node {
  let at = node
  while (!at.isTextblock && at.firstChild) at = at.firstChild
  return at
}

/** An item that ends with the `nth` character of this one. */
function cutBehind(tr: Y.Transaction, item: Y.Item, nth: number): Y.Item {
  if (nth === item.length) return item
  Y.getItemCleanEnd(tr, tr.doc.store, Y.createID(item.id.client, item.id.clock + nth - 1))
  return item
}

/**
 * Behind an item (null: at the beginning), before anything that was deleted there and any sign of a cut: among the ends
 * and beginnings of marks at the place where those hold that the words want. Words that closed the mark of another and
 * opened it again behind them would give it to all that follows, when its own end is taken back at that moment.
 */
function insertBehind(
  tr: Y.Transaction,
  text: Y.XmlText,
  behind: Y.Item | null,
  held: ReadonlySet<string>,
  words: string,
  wanted: ReadonlySet<string>,
): void {
  let left = behind
  const now = new Set(held)
  let best = differences(now, wanted)
  for (let item = behind ? behind.right : text._start; item; item = item.right) {
    if (item.deleted || isSplitSign(item) || !(item.content instanceof Y.ContentFormat)) break
    hold(now, item)
    if (differences(now, wanted) >= best) continue
    best = differences(now, wanted)
    left = item
  }
  const { store, clientID } = tr.doc
  const right = left ? left.right : text._start
  const id = Y.createID(clientID, Y.getState(store, clientID))
  const content = new Y.ContentString(words)
  new Y.Item(id, left, left && left.lastId, right, right && right.id, text, null, content).integrate(tr, 0)
  const { _searchMarker } = text as unknown as { _searchMarker: unknown[] | null }
  if (_searchMarker) _searchMarker.length = 0
}

function hold(held: Set<string>, { content }: Y.Item): void {
  if (!(content instanceof Y.ContentFormat) || isSign(content.key)) return
  if ((content.value as unknown) === null) held.delete(content.key)
  else held.add(content.key)
}

const differences = (held: ReadonlySet<string>, wanted: ReadonlySet<string>): number =>
  [...held].filter((key) => !wanted.has(key)).length + [...wanted].filter((key) => !held.has(key)).length
