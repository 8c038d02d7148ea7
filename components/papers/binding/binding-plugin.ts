import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { newUlid } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { adopted } from '@/lib/papers/ruling'
import { fixClauseIds } from './clause-ids'
import { Composition } from './composition'
import { PaperBinding, type BindingOptions } from './paper-binding'
import { keepSelection, restoreSelection, type KeptSelection } from './selection'
import { paperUndo, type PaperUndo } from './undo'

/** A paper's binding and its undo. They outlive the editor's plugins, which menus may exchange at any time. */
export interface BindingState {
  readonly binding: PaperBinding
  readonly undo: PaperUndo
  /** The selection before the change that is being written. */
  before: KeptSelection | null
  destroy(): void
}

export function bindPaper(options: BindingOptions): BindingState {
  const binding = new PaperBinding(options)
  const undo = paperUndo(binding, () => state.before)
  // What stands in an adopted clause is not taken back past its adoption: the server would refuse it.
  const { rulings } = options.room
  let settled = adopted(rulings.read().values()).size
  const stop = rulings.watch(() => {
    const now = adopted(rulings.read().values()).size
    if (now > settled) undo.manager.clear()
    settled = now
  })
  const state: BindingState = {
    binding,
    undo,
    before: null,
    destroy() {
      stop()
      undo.destroy()
      binding.destroy()
    },
  }
  return state
}

export const bindingKey = new PluginKey<BindingState>('paperBinding')

/** How long after its end a composition's last characters may still come, in milliseconds. */
const SETTLING = 35

/** Whether a transaction shows what others did; those pass every rule for one's own changes. */
export const isRemote = (tr: Transaction): boolean => tr.getMeta(bindingKey) === 'remote'

/** Ties an editor to a paper. The editor mounts empty and is filled at once; the room must have been received. */
export function bindingPlugin(bound: BindingState): Plugin<BindingState> {
  const { binding, undo } = bound
  const { room, now } = binding.options
  const freshId = () => newUlid(now()) as ClauseId
  let attached: ReturnType<typeof attach> | null = null

  return new Plugin<BindingState>({
    key: bindingKey,
    state: { init: () => bound, apply: (_, value) => value },
    filterTransaction: (tr) => isRemote(tr) || !tr.docChanged || touchesNone(closedIn(binding), binding.shown, tr),
    appendTransaction: (trs, before, state) =>
      trs.some((tr) => tr.docChanged) ? fixClauseIds(before.doc, state, freshId) : null,
    props: {
      handleDOMEvents: {
        // A key that follows close upon a click means the place that was clicked.
        keydown: (view, { keyCode }) => void (keyCode !== 229 && readSelection(view)),
        compositionstart: (view) => void attached?.start(view),
        compositionend: () => void attached?.end(),
      },
    },
    view(view) {
      return (attached = attach(view))
    },
  })

  function attach(view: EditorView) {
    const composition = new Composition(binding)
    let settling: ReturnType<typeof setTimeout> | undefined
    let kept: KeptSelection | null = null
    let busy = false // writing or showing: the two sides differ

    /** The selection is remembered while both sides still say the same. */
    const remember = () => {
      if (busy || binding.hasNews) return
      readSelection(view)
      kept = keepSelection(binding, view.state)
    }
    const pull = () => {
      if (view.isDestroyed) return
      const back = undo.takeSelection()
      const tr = binding.pull(view.state, kept)
      kept = null
      if (!tr) return
      if (back) restoreSelection(binding, tr, back)
      busy = true
      view.dispatch(tr.setMeta(bindingKey, 'remote'))
      busy = false
    }
    const write = () => {
      const { doc, selection } = view.state
      busy = true
      const caret = composition.thaw(doc, selection.head)
      binding.push(doc)
      busy = false
      kept = caret && { anchor: caret, head: caret, from: selection }
    }
    const thaw = () => {
      settling = undefined
      if (!binding.frozen) return
      write()
      pull()
    }
    const stop = binding.watch(pull)
    room.doc.on('beforeTransaction', remember)
    pull()

    return {
      start(of: EditorView) {
        clearTimeout(settling)
        settling = undefined
        const { $from } = of.state.selection
        if (!binding.frozen && $from.depth > 0) composition.freeze($from.node(1))
      },
      end() {
        clearTimeout(settling)
        settling = setTimeout(thaw, SETTLING)
      },
      update({ state }: EditorView, last: EditorState) {
        if (state.doc === last.doc) return
        if (!busy) bound.before = keepSelection(binding, last)
        const wasBusy = busy
        busy = true
        binding.push(state.doc)
        busy = wasBusy
      },
      destroy() {
        clearTimeout(settling)
        if (binding.frozen) write()
        stop()
        room.doc.off('beforeTransaction', remember)
      },
    }
  }
}

/** The browser tells of a moved caret a moment late; what is drawn in between would put it back. */
export function readSelection(view: EditorView): void {
  const { domObserver } = view as unknown as { domObserver: { queue: unknown[]; flush(): void } }
  if (view.hasFocus() && !view.composing && domObserver.queue.length === 0) domObserver.flush()
}

/** Clauses that this page must not write: it does not know all that is in them, or they are adopted. */
const closedIn = ({ closed, options }: PaperBinding): Set<ClauseId> =>
  new Set([...closed, ...adopted(options.room.rulings.read().values()).keys()])

/** Whether every one of these clauses that stands here is as it was. */
function touchesNone(closed: ReadonlySet<ClauseId>, shown: PaperBinding['shown'], tr: Transaction): boolean {
  const left = new Set([...closed].filter((id) => shown.has(id)))
  if (left.size === 0) return true
  tr.doc.forEach((node) => {
    const id = node.attrs.id as ClauseId
    if (shown.get(id) === node) left.delete(id)
  })
  return left.size === 0
}
