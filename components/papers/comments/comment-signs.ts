import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import * as Y from 'yjs'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'
import type { Thread } from '@/lib/papers/comment'
import { bindingKey } from '../binding/binding-plugin'
import type { PaperBinding } from '../binding/paper-binding'

interface Options {
  readonly room: PaperRoom
  /** What the margin says of a clause with so many open threads. */
  readonly count: (threads: number) => string
}

const key = new PluginKey<DecorationSet>('comments')

/** Quietly shows what is spoken of: a line under the words, a count in the margin. */
export const commentSigns = ({ room, count }: Options): Extension =>
  Extension.create({
    name: 'commentSigns',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          // Words under a line move with what is typed; where they are exactly is asked when comments change.
          apply: (tr, had) => (tr.getMeta(key) as DecorationSet | undefined) ?? had.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          let clauses = ''
          const draw = () => {
            const binding = bindingKey.getState(view.state)?.binding
            if (!binding || view.isDestroyed || view.composing) return
            clauses = idsOf(view.state.doc)
            const signs = drawn(view.state.doc, room.comments.read(), binding, count)
            if (signs === DecorationSet.empty && key.getState(view.state) === DecorationSet.empty) return
            view.dispatch(view.state.tr.setMeta(key, signs))
          }
          const stop = room.comments.watch(draw)
          queueMicrotask(draw)
          return {
            update: (_, last) => {
              if (last.doc !== view.state.doc && idsOf(view.state.doc) !== clauses) queueMicrotask(draw)
            },
            destroy: stop,
          }
        },
      }),
    ],
  })

const idsOf = (doc: Node): string => doc.content.content.map(({ attrs }) => attrs.id as string).join()

function drawn(
  doc: Node,
  threads: ReadonlyMap<string, Thread>,
  binding: PaperBinding,
  count: Options['count'],
): DecorationSet {
  const open = [...threads].filter(([, { resolved }]) => resolved === null)
  if (open.length === 0) return DecorationSet.empty
  const counts = new Map<ClauseId, number>()
  for (const [, { clause }] of open) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  const decorations: Decoration[] = []
  doc.forEach((clause, at) => {
    const own = counts.get(clause.attrs.id as ClauseId)
    if (own) decorations.push(Decoration.node(at, at + clause.nodeSize, {}, { remarks: [count(own)] }))
  })
  for (const [, thread] of open) {
    const range = rangeOf(doc, thread, binding)
    if (range) decorations.push(Decoration.inline(range.from, range.to, { class: 'commented' }))
  }
  return DecorationSet.create(doc, decorations)
}

/** Where the words of a thread are now; null: they are gone, or it is of the whole clause. */
export function rangeOf(
  doc: Node,
  { clause, anchor }: Pick<Thread, 'clause' | 'anchor'>,
  binding: PaperBinding,
): { from: number; to: number } | null {
  if (!anchor) return null
  const place = (told: string) => {
    try {
      const at = Y.createRelativePositionFromJSON(JSON.parse(told))
      return binding.positionOf(doc, binding.follow({ clause, at }))
    } catch {
      return null // what came from outside may say nothing
    }
  }
  const [from, to] = [place(anchor.from), place(anchor.to)]
  return from !== null && to !== null && from < to ? { from, to } : null
}
