import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { footnoteNumbers } from '@/lib/papers/footnotes'
import { goToFootnote } from './footnote-commands'

/** Where a clause's words refer to notes (the place behind them), and where its notes stand; counted in its content. */
interface Notes {
  readonly refers: readonly { readonly id: string; readonly end: number }[]
  readonly notes: readonly { readonly id: string; readonly at: number; readonly size: number }[]
}

const NONE: Notes = { refers: [], notes: [] }
const known = new WeakMap<Node, Notes>()

/** Read once for each clause as it is: a key in one of hundreds reads that one. */
function notesOf(clause: Node): Notes {
  const had = known.get(clause)
  if (had) return had
  const ends = new Map<string, number>()
  const notes: { id: string; at: number; size: number }[] = []
  clause.descendants((node, at) => {
    if (node.type.name === 'footnote') notes.push({ id: node.attrs.id as string, at, size: node.nodeSize })
    for (const { type, attrs } of node.marks)
      if (type.name === 'reference') ends.set(attrs.id as string, at + node.nodeSize)
  })
  const refers = [...ends].map(([id, end]) => ({ id, end }))
  const found = refers.length + notes.length === 0 ? NONE : { refers, notes }
  known.set(clause, found)
  return found
}

const key = new PluginKey<DecorationSet>('footnoteSigns')

/** The numbers of notes, drawn behind the words they belong to and before the notes. They are not part of the text. */
export const footnoteSigns = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => draw(doc),
      apply: (tr, had) => (tr.docChanged ? draw(tr.doc) : had),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick(view, _, { target }) {
        const id = (target as Element).closest<HTMLElement>('[data-refers]')?.dataset.refers
        if (!id || !view.editable) return false
        return goToFootnote(id)(view.state, view.dispatch)
      },
    },
  })

function draw(doc: Node): DecorationSet {
  const clauses = doc.content.content.map(notesOf)
  if (clauses.every((notes) => notes === NONE)) return DecorationSet.empty
  const numbers = footnoteNumbers(clauses.flatMap(({ refers }) => refers.map(({ id }) => id)))
  const decorations: Decoration[] = []
  let start = 1
  doc.forEach((clause, _, i) => {
    const { refers, notes } = clauses[i]!
    for (const { id, end } of refers) {
      const number = String(numbers.get(id)!)
      decorations.push(
        Decoration.widget(start + end, () => sign(id, number), { side: -1, key: `${id} ${number}`, marks: [] }),
      )
    }
    for (const { id, at, size } of notes) {
      const number = numbers.get(id)
      const drawn = { 'data-number': number === undefined ? '–' : String(number), style: `order: ${number ?? 9999}` }
      decorations.push(Decoration.node(start + at, start + at + size, drawn))
    }
    start += clause.nodeSize
  })
  return DecorationSet.create(doc, decorations)
}

function sign(id: string, number: string): HTMLElement {
  const dom = document.createElement('sup')
  dom.className = 'note-sign'
  dom.dataset.refers = id
  dom.setAttribute('role', 'doc-noteref')
  dom.textContent = number
  return dom
}
