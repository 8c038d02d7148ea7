import type { Mark, Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ClauseKind } from '@/lib/papers/clause'
import { numbering } from '@/lib/papers/numbering'

/** How far a clause is from being agreed. */
export type Standing = 'open' | 'bracketed' | 'adopted'

/** What the margin says beside a clause. */
export interface MarginNote {
  readonly label: string
  readonly standing: Standing
}

export interface MarginOptions {
  /** The short mark of a delegation. */
  readonly codeOf: (delegation: string) => string
  readonly isAdopted: (clause: string) => boolean
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
      apply: (tr, had, _, state) => ({
        notes: tr.docChanged || tr.getMeta(marginKey) ? draw(state.doc, options) : had.notes,
        here: hereIn(state),
      }),
    },
    props: {
      decorations(state) {
        const { notes, here } = marginKey.getState(state)!
        const clause = state.doc.maybeChild(here)
        if (!clause) return notes
        let at = 0
        for (let i = 0; i < here; i++) at += state.doc.child(i).nodeSize
        return notes.add(state.doc, [Decoration.node(at, at + clause.nodeSize, { class: 'is-here' })])
      },
    },
  })

const hereIn = ({ selection }: EditorState): number => (selection.$head.depth > 0 ? selection.$head.index(0) : -1)

function draw(doc: Node, options: MarginOptions): DecorationSet {
  const clauses: Node[] = []
  doc.forEach((node) => clauses.push(node))
  const labels = numbering(
    clauses.map(({ attrs }) => ({ kind: attrs.kind as ClauseKind, depth: attrs.depth as number })),
  )
  const decorations: Decoration[] = []
  let at = 0
  for (const [i, clause] of clauses.entries()) {
    const spans = bracketsIn(clause)
    const standing: Standing = options.isAdopted(clause.attrs.id as string)
      ? 'adopted'
      : spans.length > 0
        ? 'bracketed'
        : 'open'
    const note: MarginNote = { label: labels[i]!.short, standing }
    const drawn = { 'data-drawn-depth': String(labels[i]!.depth) }
    decorations.push(Decoration.node(at, at + clause.nodeSize, drawn, { note, key: `${note.label} ${standing}` }))
    for (const [place, { opens, pairs, closes }] of edges(spans)) {
      const pos = at + 1 + place
      if (closes > 0) decorations.push(sign(pos, ']'.repeat(closes), '', -1))
      if (opens.length > 0) {
        const codes = [...new Set(opens.map(options.codeOf))].join(', ')
        decorations.push(sign(pos, '['.repeat(pairs), `${codes}: `, 1))
      }
    }
    at += clause.nodeSize
  }
  return DecorationSet.create(doc, decorations)
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
