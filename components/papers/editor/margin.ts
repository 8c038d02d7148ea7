import type { Mark, Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ClauseKind } from '@/lib/papers/clause'
import type { Standing } from '@/lib/papers/standing'
import { numbering, type ClauseLabel } from '@/lib/papers/numbering'
import { positionOf } from './clause-commands'

/** What the margin says beside a clause. */
export interface MarginNote {
  readonly label: string
  /** By its text alone; what was decided of it is told by another decoration. */
  readonly standing: Extract<Standing, 'open' | 'bracketed'>
}

export interface MarginOptions {
  /** The short mark of a delegation. */
  readonly codeOf: (delegation: string) => string
}

interface Shown {
  readonly notes: DecorationSet
  readonly here: number
}

export const marginKey = new PluginKey<Shown>('margin')

/** Numbers, standing and brackets, drawn beside and into the text without being in it. */
export const marginPlugin = (options: MarginOptions): Plugin<Shown> =>
  new Plugin<Shown>({
    key: marginKey,
    state: {
      init: (_, state) => ({ notes: draw(state.doc, options), here: hereIn(state) }),
      apply(tr, had, last, state) {
        const here = hereIn(state)
        if (tr.getMeta(marginKey)) return { notes: draw(state.doc, options), here }
        if (!tr.docChanged) return here === had.here ? had : { notes: had.notes, here }
        const changed = changedClauses(last.doc, state.doc)
        const notes = changed
          ? redraw(had.notes.map(tr.mapping, state.doc), state.doc, changed, options)
          : draw(state.doc, options)
        return { notes, here }
      },
    },
    props: {
      decorations(state) {
        const { notes, here } = marginKey.getState(state)!
        const clause = state.doc.maybeChild(here)
        if (!clause) return notes
        const at = positionOf(state.doc, here)
        return notes.add(state.doc, [Decoration.node(at, at + clause.nodeSize, { class: 'is-here' })])
      },
    },
  })

const hereIn = ({ selection }: EditorState): number => (selection.$head.depth > 0 ? selection.$head.index(0) : -1)

/**
 * Which clauses differ, as the first and the last, when all numbers stand: a key in one paragraph of hundreds draws
 * that one alone. Null when clauses came, went, moved or became others.
 */
function changedClauses(was: Node, is: Node): { first: number; last: number } | null {
  if (was.childCount !== is.childCount) return null
  let first = -1
  let last = -1
  for (let i = 0; i < is.childCount; i++) {
    const [before, now] = [was.child(i), is.child(i)]
    if (before === now) continue
    const { id, kind, depth } = now.attrs
    if (before.attrs.id !== id || before.attrs.kind !== kind || before.attrs.depth !== depth) return null
    if (first < 0) first = i
    last = i
  }
  return { first, last }
}

function redraw(
  notes: DecorationSet,
  doc: Node,
  { first, last }: { first: number; last: number },
  options: MarginOptions,
): DecorationSet {
  if (first < 0) return notes
  const labels = labelsOf(doc)
  const from = positionOf(doc, first)
  const fresh: Decoration[] = []
  let at = from
  for (let i = first; i <= last; at += doc.child(i).nodeSize, i++)
    drawClause(fresh, doc.child(i), at, labels[i]!, options)
  const stale = notes.find(from, at).filter((one) => one.from >= from && one.to <= at)
  return notes.remove(stale).add(doc, fresh)
}

const labelsOf = (doc: Node): readonly ClauseLabel[] =>
  numbering(doc.content.content.map(({ attrs }) => ({ kind: attrs.kind as ClauseKind, depth: attrs.depth as number })))

function draw(doc: Node, options: MarginOptions): DecorationSet {
  const labels = labelsOf(doc)
  const decorations: Decoration[] = []
  let at = 0
  doc.forEach((clause, _, i) => {
    drawClause(decorations, clause, at, labels[i]!, options)
    at += clause.nodeSize
  })
  return DecorationSet.create(doc, decorations)
}

function drawClause(
  decorations: Decoration[],
  clause: Node,
  at: number,
  label: ClauseLabel,
  { codeOf }: MarginOptions,
): void {
  const spans = bracketsIn(clause)
  const standing = spans.length > 0 ? 'bracketed' : 'open'
  const drawn = { 'data-drawn-depth': String(label.depth) }
  decorations.push(Decoration.node(at, at + clause.nodeSize, drawn, specOf(label.short, standing)))
  for (const [place, { opens, pairs, closes }] of edges(spans)) {
    const pos = at + 1 + place
    if (closes > 0) decorations.push(sign(pos, ']'.repeat(closes), '', -1))
    if (opens.length > 0) {
      const codes = [...new Set(opens.map(codeOf))].join(', ')
      decorations.push(sign(pos, '['.repeat(pairs), `${codes}: `, 1))
    }
  }
}

const specs = new Map<string, { note: MarginNote }>()

/** The same object for the same words: the view draws a clause anew when its decoration is another. */
function specOf(label: string, standing: MarginNote['standing']): { note: MarginNote } {
  const key = `${label} ${standing}`
  let spec = specs.get(key)
  if (!spec) specs.set(key, (spec = { note: { label, standing } }))
  return spec
}

function sign(at: number, brackets: string, by: string, side: 1 | -1): Decoration {
  const dom = () => {
    const span = document.createElement('span')
    span.className = 'bracket-sign'
    span.append(brackets)
    if (by) {
      const code = document.createElement('span')
      code.className = 'bracket-by'
      code.textContent = by
      span.append(code)
    }
    return span
  }
  return Decoration.widget(at, dom, { side, key: `${brackets}${by}`, marks: [], ignoreSelection: true })
}

interface Edge {
  /** Those who open a bracket here; how many pairs they share. */
  readonly opens: string[]
  pairs: number
  closes: number
}

interface Span {
  readonly by: string
  readonly from: number
  to: number
}

const spansOf = new WeakMap<Node, readonly Span[]>()

/** Where brackets begin and end in a clause's content, each once, however its words are marked otherwise. */
function bracketsIn(clause: Node): readonly Span[] {
  const known = spansOf.get(clause)
  if (known) return known
  const spans = new Map<string, Span>()
  clause.descendants((node, at) => {
    for (const { type, attrs } of node.marks as readonly Mark[]) {
      if (type.name !== 'bracket') continue
      const had = spans.get(attrs.id as string)
      if (had) had.to = at + node.nodeSize
      else spans.set(attrs.id as string, { by: attrs.by as string, from: at, to: at + node.nodeSize })
    }
  })
  const list = [...spans.values()]
  spansOf.set(clause, list)
  return list
}

/** What is drawn at each place: those with the same words share one pair. */
function edges(spans: readonly Span[]): Map<number, Edge> {
  const places = new Map<number, Edge>()
  const at = (place: number) => {
    let edge = places.get(place)
    if (!edge) places.set(place, (edge = { opens: [], pairs: 0, closes: 0 }))
    return edge
  }
  const ends = new Set<string>()
  for (const { by, from, to } of spans) {
    const pair = `${from}-${to}`
    at(from).opens.push(by)
    if (ends.has(pair)) continue
    ends.add(pair)
    at(from).pairs++
    at(to).closes++
  }
  return places
}
