import type { Mark, Node, Slice } from '@tiptap/pm/model'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { idWithin, writtenAs } from '@/lib/papers/suggestion'
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'

/** In whose name words are suggested, and a new ULID for each suggestion. */
export interface Suggester {
  readonly by: string
  readonly freshId: () => string
}

const isSuggestion = ({ type }: Mark): boolean => type.name === 'inserted' || type.name === 'deleted'
const isOwn = ({ marks }: Node, by: string): boolean =>
  writtenAs(marks.map(({ type, attrs }) => ({ type: type.name, attrs })))?.attrs.by === by

/**
 * What somebody did, as suggestions: words they wrote are marked as inserted, their own insertions vanish, other words
 * are struck, across clauses too. Null when it changes anything but words: that is for amendments.
 */
export function asSuggestion(tr: Transaction, state: EditorState, who: Suggester): Transaction | null {
  const out = state.tr
  let caret: number | null = null
  for (const [i, step] of tr.steps.entries()) {
    const back = new Mapping(tr.mapping.maps.slice(0, i).reverse().map((map) => map.invert())) // prettier-ignore
    const at = (position: number, side: -1 | 1) => out.mapping.map(back.map(position, side), side)
    if (step instanceof ReplaceStep) {
      const [from, to] = [at(step.from, 1), at(step.to, -1)]
      const isForward = tr.steps.length === 1 && state.selection.empty && state.selection.head <= step.from
      const place = replaceWords(out, Math.min(from, to), to, step.slice, isForward, who)
      if (place === null) return null
      caret = place
    } else if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
      const [from, to] = [at(step.from, 1), at(step.to, -1)]
      const isFree = isSuggestion(step.mark) || step.mark.type.name === 'bracket'
      if (!isFree && !isAllOwn(out.doc, from, to, who.by)) return null
      if (step instanceof AddMarkStep) out.addMark(from, to, step.mark)
      else out.removeMark(from, to, step.mark)
    } else return null
  }
  if (caret !== null) out.setSelection(TextSelection.near(out.doc.resolve(caret), -1))
  return tr.scrolledIntoView ? out.scrollIntoView() : out
}

/** Strikes what stands there and writes the words of the slice behind it. Gives the caret's place; null: not only words. */
function replaceWords(
  out: Transaction,
  from: number,
  to: number,
  slice: Slice,
  isForward: boolean,
  { by, freshId }: Suggester,
): number | null {
  const words = wordsOf(slice)
  if (words === null) return null
  const { inserted } = out.doc.type.schema.marks
  const within = outerAt(out.doc, from, to, by)
  const attrs = { id: idBeside(out.doc, from, to, by, within) ?? idWithin(freshId(), within), by }
  const $from = out.doc.resolve(from)
  const behind = Math.min(to, $from.end())
  const before = out.mapping.maps.length
  const struck = strike(out, from, to, attrs)
  if (!struck && words.length === 0) return null
  const since = out.mapping.slice(before)
  if (words.length === 0) return isForward ? since.map(to, 1) : since.map(from, -1)
  let place = behindStruck(out.doc, since.map(behind, -1))
  // Inside of what another party suggests it is a suggestion within that one, and carries both marks.
  const outer = aroundPlace(out.doc, place).filter((mark) => mark.type === inserted && mark.attrs.by !== by)
  for (const node of words) {
    let marks = inserted!.create(attrs).addToSet(node.marks.filter((mark) => !isSuggestion(mark)))
    for (const mark of outer) marks = mark.addToSet(marks)
    out.insert(place, node.mark(marks))
    place += node.nodeSize
  }
  return place
}

/** The marks on both sides of a place. */
function aroundPlace(doc: Node, place: number): readonly Mark[] {
  const { nodeBefore, nodeAfter } = doc.resolve(place)
  return nodeBefore?.marks.filter((mark) => nodeAfter && mark.isInSet(nodeAfter.marks)) ?? []
}

/** Nothing is written in the middle of struck words, but behind them. */
export function behindStruck(doc: Node, place: number): number {
  let at = place
  while (aroundPlace(doc, at).some(({ type }) => type.name === 'deleted')) at += doc.resolve(at).nodeAfter!.nodeSize
  return at
}

/** Own insertions go, other words are marked as struck, once. False when there are no words. */
function strike(out: Transaction, from: number, to: number, attrs: { id: string; by: string }): boolean {
  const deleted = out.doc.type.schema.marks.deleted!
  const own: [number, number][] = []
  let any = false
  out.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return
    any = true
    const [start, end] = [Math.max(from, position), Math.min(to, position + node.nodeSize)]
    const isStruck = node.marks.some((mark) => mark.type === deleted && mark.attrs.by === attrs.by)
    if (isOwn(node, attrs.by)) own.push([start, end])
    else if (!isStruck) out.addMark(start, end, deleted.create(attrs))
  })
  for (const [start, end] of own.reverse()) out.delete(start, end)
  return any
}

/** The words of a slice that holds nothing else, and no more than one paragraph of them. */
function wordsOf(slice: Slice): Node[] | null {
  const words: Node[] = []
  let blocks = 0
  let isOther = false
  slice.content.descendants((node, _, parent) => {
    if (node.isText) {
      if (parent && words.length === 0) blocks++
      words.push(node)
    } else if (node.isInline || node.type.name === 'clause') isOther = true
    else if (node.isTextblock && words.length > 0) blocks++
    return true
  })
  return isOther || blocks > 1 ? null : words
}

/** The id of another's suggestion that what is written here stands within; null: in none. */
function outerAt(doc: Node, from: number, to: number, by: string): string | null {
  const before = doc.resolve(from).nodeBefore
  const after = doc.resolve(to).nodeAfter
  const both = before?.marks.filter((mark) => after && mark.isInSet(after.marks)) ?? []
  const outer = both.filter(({ type, attrs }) => type.name === 'inserted' && attrs.by !== by)
  const inner = writtenAs(outer.map(({ type, attrs }) => ({ type: type.name, attrs })))
  return inner ? String(inner.attrs.id) : null
}

/** The suggestion of this party that touches the place, so that what is written in one go is one suggestion. */
function idBeside(doc: Node, from: number, to: number, by: string, within: string | null): string | null {
  const beside = [doc.resolve(from).nodeBefore, doc.resolve(from).nodeAfter, doc.resolve(to).nodeAfter]
  const own = beside.flatMap((node) => node?.marks.filter((mark) => isSuggestion(mark) && mark.attrs.by === by) ?? [])
  const ids = own.map(({ attrs }) => String(attrs.id))
  return ids.find((id) => id === idWithin(id.slice(0, 26), within)) ?? null
}

/** Whether all words there are this party's own suggestion. */
function isAllOwn(doc: Node, from: number, to: number, by: string): boolean {
  let all = true
  doc.nodesBetween(from, to, (node) => {
    if (node.isText && !isOwn(node, by)) all = false
  })
  return all
}
