import { Fragment, type Node } from '@tiptap/pm/model'
import { Plugin, type Command } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { parseClauseId } from '@/lib/papers/clause'
import { positionOf } from './clause-commands'

/** How near to the window's edge the page begins to scroll, and by how much at a time, in pixels. */
const EDGE = 56
const PACE = 14
/** How far a pointer goes before it drags, in pixels. */
const SLACK = 5

/** The clause with this id goes to a place between the others: before the one with this index as they stand now. */
export const moveClauseTo =
  (id: string, before: number): Command =>
  (state, dispatch) => {
    const all = state.doc.content.content as readonly Node[]
    const from = all.findIndex(({ attrs }) => attrs.id === id)
    if (from < 0 || before === from || before === from + 1) return false
    const [first, last] = [Math.min(from, before), Math.max(from + 1, before)]
    const rest = all.slice(first, last).filter((_, i) => i !== from - first)
    const moved = before < from ? [all[from]!, ...rest] : [...rest, all[from]!]
    const [start, end] = [positionOf(state.doc, first), positionOf(state.doc, last)]
    dispatch?.(state.tr.replaceWith(start, end, Fragment.from(moved)))
    return true
  }

/** A clause is dragged by its number; a line shows where it would go. `alone` runs a command as one step of undo. */
export const dragClauses = (alone: (command: Command) => void): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        pointerdown(view, event) {
          const handle = (event.target as Element).closest<HTMLElement>('.clause-label')
          const id = parseClauseId(handle?.closest<HTMLElement>('.clause')?.dataset.clause)
          if (!handle || !id || !view.editable || event.button !== 0) return false
          event.preventDefault()
          drag(view, handle, event, (before) => alone(moveClauseTo(id, before)))
          return true
        },
      },
    },
  })

function drag(view: EditorView, handle: HTMLElement, begun: PointerEvent, drop: (before: number) => void): void {
  const line = document.createElement('div')
  line.className = 'drop-line'
  line.hidden = true
  document.body.append(line)
  const clause = handle.closest<HTMLElement>('.clause')!
  let before: number | null = null
  let y = begun.clientY
  let frame = 0

  const look = () => {
    frame = 0
    if (Math.abs(y - begun.clientY) < SLACK && before === null) return
    const boxes = [...view.dom.querySelectorAll<HTMLElement>(':scope > .clause')].map((one) =>
      one.getBoundingClientRect(),
    )
    before = boxes.findIndex(({ top, height }) => y < top + height / 2)
    if (before < 0) before = boxes.length
    const edge = before < boxes.length ? boxes[before]!.top : (boxes.at(-1)?.bottom ?? 0)
    const { left, width } = view.dom.getBoundingClientRect()
    Object.assign(line.style, { top: `${edge - 1}px`, left: `${left}px`, width: `${width}px` })
    line.hidden = false
    clause.classList.add('is-dragged')
    const by = y < EDGE ? -PACE : y > innerHeight - EDGE ? PACE : 0
    if (by === 0) return
    scrollBy(0, by)
    frame = requestAnimationFrame(look)
  }
  const move = (event: PointerEvent) => {
    y = event.clientY
    frame ||= requestAnimationFrame(look)
  }
  const end = (event: Event) => {
    cancelAnimationFrame(frame)
    line.remove()
    clause.classList.remove('is-dragged')
    handle.removeEventListener('pointermove', move)
    for (const name of ENDS) handle.removeEventListener(name, end)
    removeEventListener('keydown', leave, true)
    if (event.type === 'pointerup' && before !== null) drop(before)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end(event)
  }
  handle.setPointerCapture(begun.pointerId)
  handle.addEventListener('pointermove', move)
  for (const name of ENDS) handle.addEventListener(name, end)
  addEventListener('keydown', leave, true)
}

const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'] as const
