import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import type { PaperRoom } from '@/lib/document/paper-room'
import { openFor, type Amendment } from '@/lib/papers/amendment'
import type { Body } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'

/** A rival text as it is drawn below a clause. */
export interface RivalText {
  readonly id: string
  readonly number: number
  /** Whose it is, and who joined, in words. */
  readonly parties: string
  readonly body: Body
}

/** What a decoration may add to a clause: rival texts below it, short remarks in its margin. */
export interface ClauseNotes {
  readonly rivals?: readonly RivalText[]
  readonly remarks?: readonly string[]
}

export interface ProposalWords {
  readonly amendments: (count: number) => string
  readonly rivals: (count: number) => string
  readonly with: (parties: string) => string
  readonly former: string
}

interface Options {
  readonly room: PaperRoom
  readonly codeOf: (party: string) => string
  readonly words: ProposalWords
}

const key = new PluginKey<DecorationSet>('proposals')

/** Shows in the text what is tabled for each clause. What is shown is not part of the text. */
export const clauseProposals = ({ room, codeOf, words }: Options): Extension =>
  Extension.create({
    name: 'clauseProposals',
    addProseMirrorPlugins() {
      let notes: { of: unknown; byClause: ReadonlyMap<string, ClauseNotes> } | null = null
      const draw = (doc: Node) => {
        const amendments = room.amendments.read()
        if (notes?.of !== amendments) notes = { of: amendments, byClause: notesOf(amendments, codeOf, words) }
        return decorate(doc, notes.byClause)
      }
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: (_, state) => draw(state.doc),
            apply: (tr, had, _, state) => (tr.docChanged || tr.getMeta(key) ? draw(state.doc) : had),
          },
          props: { decorations: (state) => key.getState(state) },
          view: (view) => {
            const stop = room.amendments.watch(() => view.dispatch(view.state.tr.setMeta(key, true)))
            return { destroy: stop }
          },
        }),
      ]
    },
  })

function decorate(doc: Node, byClause: ReadonlyMap<string, ClauseNotes>): DecorationSet {
  if (byClause.size === 0) return DecorationSet.empty
  const decorations: Decoration[] = []
  doc.forEach((clause, at) => {
    const note = byClause.get(clause.attrs.id as string)
    if (note) decorations.push(Decoration.node(at, at + clause.nodeSize, {}, { ...note }))
  })
  return DecorationSet.create(doc, decorations)
}

/** The same objects for as long as nothing else is tabled: a clause is drawn anew only when what it shows is another. */
function notesOf(
  amendments: ReadonlyMap<string, Amendment>,
  codeOf: Options['codeOf'],
  words: ProposalWords,
): Map<string, ClauseNotes> {
  const clauses = new Set([...amendments.values()].flatMap((one) => (one.state === 'tabled' ? [one.clause] : [])))
  return new Map(
    [...clauses].map((clause: ClauseId): [string, ClauseNotes] => {
      const open = openFor(amendments, clause)
      const rivals = open.flatMap((one): RivalText[] => {
        if (one.act !== 'alternative') return []
        const joined = one.cosponsors.map(codeOf).join(', ')
        const by = one.by === null ? words.former : codeOf(one.by)
        return [
          {
            id: one.id,
            number: one.number,
            parties: joined === '' ? by : `${by}, ${words.with(joined)}`,
            body: one.body,
          },
        ]
      })
      const others = open.length - rivals.length
      const remarks = [
        ...(rivals.length > 0 ? [words.rivals(rivals.length + 1)] : []),
        ...(others > 0 ? [words.amendments(others)] : []),
      ]
      return [clause, { rivals, remarks }]
    }),
  )
}
