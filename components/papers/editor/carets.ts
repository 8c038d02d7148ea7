import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { z } from 'zod'
import { parseClauseId, type ClauseId } from '@/lib/papers/clause'
import { readSelection, type BindingState } from '../binding/binding-plugin'

/** The most carets that are drawn, and how often they are sent and drawn, in milliseconds. */
const MOST = 30
const PACE = 100

/** Where somebody's caret is, as presence carries it. */
const caretSchema = z.object({
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  head: z.string().max(400),
})

export interface CaretOptions {
  readonly bound: BindingState
  readonly awareness: Awareness
  /** The name to a presence, from what the server wrote into it; null: nobody who should be drawn. */
  readonly nameOf: (presence: Record<string, unknown>) => string | null
}

const caretsKey = new PluginKey<DecorationSet>('carets')

/** The carets of others, each with a name, drawn over the text; and one's own, told to the others. */
export const caretsPlugin = (options: CaretOptions): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key: caretsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, had) => (tr.getMeta(caretsKey) as DecorationSet | undefined) ?? had.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => caretsKey.getState(state) },
    view: (view) => attach(view, options),
  })

function attach(view: EditorView, { bound, awareness, nameOf }: CaretOptions) {
  let shown = ''
  let mapped: unknown = null
  let drawing: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  const draw = () => {
    drawing = undefined
    if (view.isDestroyed || view.composing) return
    const decorations: Decoration[] = []
    const seen: string[] = []
    for (const [client, presence] of awareness.getStates()) {
      if (client === awareness.clientID || decorations.length >= MOST) continue
      const caret = caretSchema.safeParse(presence.caret).data
      const name = caret && nameOf(presence)
      const at = name ? placeOf(bound, view, caret) : null
      if (!name || at === null) continue
      seen.push(`${client} ${name} ${at}`)
      decorations.push(Decoration.widget(at, () => drawn(name), { key: `${client} ${name}`, side: 10 }))
    }
    const now = seen.join('\n')
    if (now === shown && mapped === view.state.doc) return
    shown = now
    mapped = view.state.doc
    if (decorations.length === 0 && caretsKey.getState(view.state) === DecorationSet.empty) return
    readSelection(view)
    view.dispatch(view.state.tr.setMeta(caretsKey, DecorationSet.create(view.state.doc, decorations)))
  }
  const drawSoon = () => (drawing ??= setTimeout(draw, PACE))
  const tell = () => {
    telling = undefined
    if (view.isDestroyed) return
    const place = view.hasFocus() ? bound.binding.placeOf(view.state.doc, view.state.selection.head) : null
    const caret = place && { clause: place.clause, head: JSON.stringify(Y.relativePositionToJSON(place.at)) }
    if (JSON.stringify(awareness.getLocalState()?.caret ?? null) !== JSON.stringify(caret)) {
      awareness.setLocalStateField('caret', caret)
    }
  }
  const tellSoon = () => (telling ??= setTimeout(tell, PACE))

  awareness.on('change', drawSoon)
  view.dom.addEventListener('focus', tellSoon)
  view.dom.addEventListener('blur', tellSoon)
  drawSoon()
  return {
    update(_: EditorView, last: { doc: unknown; selection: unknown }) {
      if (last.selection !== view.state.selection && view.hasFocus()) tellSoon()
      if (last.doc !== view.state.doc) drawSoon()
    },
    destroy() {
      clearTimeout(drawing)
      clearTimeout(telling)
      awareness.off('change', drawSoon)
      view.dom.removeEventListener('focus', tellSoon)
      view.dom.removeEventListener('blur', tellSoon)
    },
  }
}

function placeOf(
  { binding }: BindingState,
  view: EditorView,
  { clause, head }: z.infer<typeof caretSchema>,
): number | null {
  try {
    const at = Y.createRelativePositionFromJSON(JSON.parse(head))
    return binding.positionOf(view.state.doc, { clause, at })
  } catch {
    return null // somebody else's presence says nothing that can be placed
  }
}

function drawn(name: string): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.dataset.name = name
  return caret
}
