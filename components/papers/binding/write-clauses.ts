import type { Node } from '@tiptap/pm/model'
import { updateYFragment } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { bareText, sliceRuns, textRuns, textsIn } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import { putSplitSign } from '@/lib/document/split-sign'
import { newUlid } from '@/lib/ids'
import { arrange } from '@/lib/papers/arrange'
import type { ClauseHead, ClauseId } from '@/lib/papers/clause'
import type { Run, TextMove } from '@/lib/papers/text-move'
import { findMoves, type TextChange } from './find-moves'
import type { PaperBinding } from './paper-binding'
import { writeExactly } from './write-exactly'

/** Writes the editor's clauses into the document. `was`: the ids in the order both sides had. */
export function writeClauses(
  binding: PaperBinding,
  tr: Y.Transaction,
  was: readonly ClauseId[],
  now: readonly Node[],
): void {
  const { shown, closed, frozen, options } = binding
  const { room } = options
  const isWritten = (id: ClauseId) => id !== frozen?.clause && !closed.has(id)
  const ids = now.map((node) => node.attrs.id as ClauseId)
  const here = new Set(ids)
  const gone = was.filter((id) => !here.has(id) && isWritten(id))
  const changed = now.filter((node) => shown.get(idOf(node)) !== node && isWritten(idOf(node)))
  if (changed.length === 0 && gone.length === 0 && ids.every((id, i) => id === was[i])) return

  const texts = textChanges(shown, was, now, new Set([...changed.map(idOf), ...gone]))
  const moves = findMoves(texts).map((move) => {
    const runs = textRuns(room.clauses.body(move.from)!)
    return { ...move, old: sliceRuns(runs, move.oldStart, move.length) }
  })

  placeClauses(room, now, options.random)
  for (const node of changed) {
    const id = idOf(node)
    room.clauses.change(id, {
      kind: node.attrs.kind as ClauseHead['kind'],
      depth: node.attrs.depth as number,
      state: 'present',
    })
    const body = room.clauses.body(id)!
    const had = shown.get(id)
    if (had) writeExactly(tr, body, had, node)
    updateYFragment(room.doc, body, node, binding.meta)
    seedTexts(body, node)
    shown.set(id, node)
  }

  const joins = moves.filter(({ act }) => act === 'join')
  const joined = new Set(joins.map(({ from }) => from))
  // What of a joined clause was deleted by the same stroke is deleted there too; else it would seem to be late.
  for (const { from, oldStart } of joins) deleteWords(room.clauses.body(from)!, oldStart)
  for (const id of gone) {
    const isEmpty = bareText(room.clauses.body(id)!) === ''
    room.clauses.change(id, { state: joined.has(id) || isEmpty ? 'joined' : 'withdrawn' })
    binding.forget(id)
  }
  for (const { act, from, to, old, newStart, length } of moves) {
    const fresh = sliceRuns(textRuns(room.clauses.body(to)!), newStart, length)
    if (sum(fresh) !== sum(old)) continue
    record(room, `${options.me}:${newUlid(options.now())}`, { act, from, to, old, new: fresh })
    if (act === 'split') signCut(room.doc, tr, old[0]!)
  }
}

const idOf = (node: Node) => node.attrs.id as ClauseId
const sum = (runs: readonly Run[]) => runs.reduce((total, [, , length]) => total + length, 0)

function record(room: PaperRoom, key: string, move: TextMove): void {
  room.moves.put(key, move)
}

/** Makes what is new and gives new places to what moved. */
function placeClauses(room: PaperRoom, now: readonly Node[], random: () => number): void {
  const known = new Map(room.clauses.read().map((clause) => [clause.id, clause]))
  const wanted = now.map((node) => ({ id: idOf(node), order: known.get(idOf(node))?.order ?? null }))
  const orders = arrange(wanted, random)
  for (const node of now) {
    const id = idOf(node)
    const order = orders.get(id)
    if (known.has(id)) {
      if (order !== undefined) room.clauses.change(id, { order })
    } else {
      const { kind, depth } = node.attrs as Pick<ClauseHead, 'kind' | 'depth'>
      room.clauses.create(id, { order: order!, kind, depth, state: 'present' })
    }
  }
}

const words = new WeakMap<Node, string>()

/** A clause's words, put together once: with each key all clauses are asked for theirs. */
function wordsOf(node: Node): string {
  let text = words.get(node)
  if (text === undefined) words.set(node, (text = node.textContent))
  return text
}

/** Words before and after of what changed, in the order of reading; those that are gone stand where they stood. */
function textChanges(
  shown: ReadonlyMap<ClauseId, Node>,
  was: readonly ClauseId[],
  now: readonly Node[],
  touched: ReadonlySet<ClauseId>,
): TextChange[] {
  const place = new Map(was.map((id, i) => [id, i]))
  const here = new Set(now.map(idOf))
  const list: TextChange[] = []
  for (const node of now) {
    const id = idOf(node)
    const had = shown.get(id)
    list.push({ id, before: had ? wordsOf(had) : null, after: wordsOf(node) })
    for (let i = (place.get(id) ?? -2) + 1; i > 0 && i < was.length && !here.has(was[i]!); i++) {
      const gone = shown.get(was[i]!)
      if (touched.has(was[i]!)) list.push({ id: was[i]!, before: gone ? wordsOf(gone) : '', after: null })
    }
  }
  return list
}

/** Gives every empty paragraph its shared text, so that two who begin to type in it write into one. */
function seedTexts(fragment: Y.XmlFragment, node: Node): void {
  fragment.toArray().forEach((child, i) => {
    if (!(child instanceof Y.XmlElement)) return
    const own = node.maybeChild(i)
    if (child.length === 0 && own?.isTextblock) child.insert(0, [new Y.XmlText()])
    else if (own && !own.isTextblock) seedTexts(child, own)
  })
}

/** Deletes the first words of a text; `findMoves` finds only ends. */
function deleteWords(body: Y.XmlFragment, length: number): void {
  let rest = length
  for (const text of [...textsIn(body)]) {
    const own = Math.min(rest, text.length)
    if (own > 0) text.delete(0, own)
    rest -= own
  }
}

/** Puts the sign of a cut before the first character that moved away. */
function signCut(doc: Y.Doc, tr: Y.Transaction, [client, clock]: Run): void {
  const first = Y.getItemCleanStart(tr, Y.createID(client, clock))
  const text = first.parent
  if (first.deleted && text instanceof Y.XmlText) putSplitSign(tr, text, first, newUlid(doc.clientID).slice(-8))
}
