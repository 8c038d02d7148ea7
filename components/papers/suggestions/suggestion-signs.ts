import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ClauseNotes } from '../amendments/clause-proposals'

export interface SuggestionWords {
  readonly inserts: (code: string) => string
  readonly strikes: (code: string) => string
  /** What the margin says of a clause with so many suggestions. */
  readonly count: (suggestions: number) => string
}

interface Options {
  readonly codeOf: (party: string) => string
  readonly words: SuggestionWords
}

interface Run {
  readonly type: 'inserted' | 'deleted'
  readonly id: string
  readonly by: string
  readonly from: number
  to: number
}

const key = new PluginKey<DecorationSet>('suggestionSigns')
const runsOf = new WeakMap<Node, readonly Run[]>()

/** Whose each suggestion is: its mark behind the words, and before them, for who hears the text, what is suggested. */
export const suggestionSigns = (options: Options): Extension =>
  Extension.create({
    name: 'suggestionSigns',
    addProseMirrorPlugins: () => {
      // The same object for the same count: the view draws a clause anew when its decoration is another.
      const notes = new Map<number, ClauseNotes>()
      const noteOf = (count: number): ClauseNotes => {
        let note = notes.get(count)
        if (!note) notes.set(count, (note = { remarks: [options.words.count(count)] }))
        return note
      }
      const drawn = (doc: Node) => draw(doc, options, noteOf)
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: (_, { doc }) => drawn(doc),
            apply: (tr, had, _, { doc }) => (tr.docChanged ? drawn(doc) : had),
          },
          props: { decorations: (state) => key.getState(state) },
        }),
      ]
    },
  })

function draw(doc: Node, { codeOf, words }: Options, noteOf: (count: number) => ClauseNotes): DecorationSet {
  const decorations: Decoration[] = []
  doc.forEach((clause, at) => {
    const runs = runsIn(clause)
    if (runs.length > 0) {
      const count = new Set(runs.map(({ id, by }) => `${id} ${by}`)).size
      decorations.push(Decoration.node(at, at + clause.nodeSize, {}, noteOf(count)))
    }
    for (const { type, by, from, to } of runs) {
      const code = codeOf(by)
      const heard = type === 'inserted' ? words.inserts(code) : words.strikes(code)
      decorations.push(
        sign(at + 1 + from, 'sr-only', `${heard} `, 1, false),
        sign(at + 1 + to, `suggestion-by is-${type}`, code, -1, true),
      )
    }
  })
  return decorations.length > 0 ? DecorationSet.create(doc, decorations) : DecorationSet.empty
}

/** Stretches of one party's suggestion, each once however its words are marked otherwise; read once for each state of a clause. */
function runsIn(clause: Node): readonly Run[] {
  const known = runsOf.get(clause)
  if (known) return known
  const runs: Run[] = []
  const open = new Map<string, Run>()
  clause.descendants((node, at) => {
    if (!node.isText) return
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'inserted' && type.name !== 'deleted') continue
      const name = `${type.name} ${attrs.id as string} ${attrs.by as string}`
      const had = open.get(name)
      if (had?.to === at) had.to = at + node.nodeSize
      else {
        const run: Run = {
          type: type.name,
          id: attrs.id as string,
          by: attrs.by as string,
          from: at,
          to: at + node.nodeSize,
        }
        open.set(name, run)
        runs.push(run)
      }
    }
  })
  runsOf.set(clause, runs)
  return runs
}

function sign(at: number, className: string, text: string, side: 1 | -1, isHidden: boolean): Decoration {
  const dom = () => {
    const span = document.createElement('span')
    span.className = `suggestion-sign ${className}`
    span.textContent = text
    if (isHidden) span.ariaHidden = 'true'
    return span
  }
  return Decoration.widget(at, dom, { side, key: `${className} ${text}`, marks: [], ignoreSelection: true })
}
