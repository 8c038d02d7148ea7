import * as Y from 'yjs'
import { isSign } from '@/lib/document/body-text'
import type { BodyNode } from '@/lib/papers/body'
import { markKey } from '@/lib/papers/mark-key'
import { exactWordDiff } from '@/lib/papers/word-diff'

export type Piece = Extract<BodyNode, { text: string }>
type Formats = Record<string, unknown>

/** Makes a shared text say these words with these marks, and touches nothing else of it: words compared, marks after them. */
export function writeText(tr: Y.Transaction, text: Y.XmlText, wanted: readonly Piece[]): void {
  const after = wanted.map((piece) => piece.text).join('')
  let at = 0
  for (const change of exactWordDiff(wordsOf(text), after)) {
    if (change.kind === 'deleted') text.delete(at, change.text.length)
    else {
      if (change.kind === 'inserted') insertBehind(tr, text, at, change.text)
      at += change.text.length
    }
  }
  writeMarks(text, wanted)
}

const wordsOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
    .join('')

/**
 * Puts words right behind the character before them, not behind what was deleted there: those characters may have moved
 * to another clause, and what stands behind them would follow (decision 9).
 */
function insertBehind(tr: Y.Transaction, text: Y.XmlText, index: number, words: string): void {
  const left = index === 0 ? null : endingAt(tr, text, index)
  const right = left ? left.right : text._start
  const { store, clientID } = tr.doc
  const id = Y.createID(clientID, Y.getState(store, clientID))
  const item = new Y.Item(
    id,
    left,
    left && left.lastId,
    right,
    right && right.id,
    text,
    null,
    new Y.ContentString(words),
  )
  item.integrate(tr, 0)
  const { _searchMarker } = text as unknown as { _searchMarker: unknown[] | null }
  if (_searchMarker) _searchMarker.length = 0
}

/** The item whose last character is the one before `index`, cut there if need be. */
function endingAt(tr: Y.Transaction, text: Y.XmlText, index: number): Y.Item | null {
  let rest = index
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue
    if (rest > item.length) rest -= item.length
    else
      return rest === item.length
        ? item
        : Y.getItemCleanEnd(tr, tr.doc.store, Y.createID(item.id.client, item.id.clock + rest - 1))
  }
  return null
}

/** Where marks differ from what is wanted, exactly those are put or ended. */
function writeMarks(text: Y.XmlText, wanted: readonly Piece[]): void {
  const delta = text.toDelta() as { insert: unknown; attributes?: Formats }[]
  const todo: { from: number; length: number; formats: Formats }[] = []
  let [d, into, at] = [0, 0, 0]
  for (const piece of wanted) {
    const goal = formatsOf(piece)
    for (let rest = piece.text.length; rest > 0;) {
      const { insert, attributes = {} } = delta[d]!
      const length = Math.min(rest, (typeof insert === 'string' ? insert.length : 1) - into)
      const formats = difference(attributes, goal)
      if (Object.keys(formats).length > 0) todo.push({ from: at, length, formats })
      ;[into, at, rest] = [into + length, at + length, rest - length]
      if (into === (typeof insert === 'string' ? insert.length : 1)) [d, into] = [d + 1, 0]
    }
  }
  for (const { from, length, formats } of todo) text.format(from, length, formats)
}

const formatsOf = ({ marks }: Piece): Formats => Object.fromEntries(marks.map((mark) => [markKey(mark), mark.attrs]))

function difference(has: Formats, goal: Formats): Formats {
  const formats: Formats = {}
  for (const key of Object.keys(has)) if (!isSign(key) && !(key in goal)) formats[key] = null
  for (const [key, value] of Object.entries(goal))
    if (JSON.stringify(has[key]) !== JSON.stringify(value)) formats[key] = value
  return formats
}
