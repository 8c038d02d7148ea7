import type { Node } from '@tiptap/pm/model'
import type { Decoration, NodeView } from '@tiptap/pm/view'
import type { ClauseKind } from '@/lib/papers/clause'
import type { ClauseNotes, RivalText } from '../amendments/clause-proposals'
import { drawRivals } from '../amendments/rival-texts'
import type { RulingNotes } from '../rulings/clause-rulings'
import type { Standing } from '@/lib/papers/standing'
import type { MarginNote } from './margin'

/** What the margin says in words. */
export interface MarginWords {
  readonly standing: Record<Standing, string>
  /** What an empty clause of a kind asks for. */
  readonly prompts: Record<ClauseKind, string>
  /** How a rival text is called. */
  readonly rival: (label: string, number: number) => string
}

/** A clause on screen: its number and standing hang in the margin, outside of what is edited. */
export class ClauseView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #margin: HTMLElement
  readonly #label: HTMLElement
  readonly #standing: HTMLElement
  readonly #remarks: HTMLElement
  readonly #rivals: HTMLElement
  #drawn: { rivals: readonly RivalText[]; label: string } | null = null

  constructor(
    private node: Node,
    decorations: readonly Decoration[],
    private readonly words: MarginWords,
  ) {
    this.dom = document.createElement('section')
    this.dom.className = 'clause'
    this.#margin = this.dom.appendChild(document.createElement('div'))
    this.#margin.className = 'clause-margin'
    this.#margin.contentEditable = 'false'
    this.#label = this.#margin.appendChild(document.createElement('span'))
    this.#label.className = 'clause-label'
    this.#standing = this.#margin.appendChild(document.createElement('span'))
    this.#standing.className = 'clause-standing'
    this.#remarks = this.#margin.appendChild(document.createElement('span'))
    this.#remarks.className = 'clause-remarks'
    this.contentDOM = this.dom.appendChild(document.createElement('div'))
    this.contentDOM.className = 'clause-words'
    this.#rivals = this.dom.appendChild(document.createElement('div'))
    this.#rivals.className = 'clause-rivals'
    this.#rivals.contentEditable = 'false'
    this.#rivals.hidden = true
    this.#draw(decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.#draw(decorations)
    return true
  }

  /** What happens in the margin is no editing. */
  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target)
  }

  #draw(decorations: readonly Decoration[]): void {
    const { id, kind, depth } = this.node.attrs as { id: string | null; kind: string; depth: number }
    this.dom.dataset.clause = id ?? ''
    this.dom.dataset.kind = kind
    this.dom.dataset.depth = String(depth)
    const isEmpty =
      this.node.childCount === 1 && this.node.firstChild!.isTextblock && this.node.firstChild!.content.size === 0
    if (isEmpty) this.dom.dataset.prompt = this.words.prompts[kind as ClauseKind]
    else delete this.dom.dataset.prompt
    const note = decorations.map(({ spec }) => (spec as { note?: MarginNote }).note).find((one) => one)
    this.#margin.hidden = !note?.label
    this.#drawNotes(decorations, note?.label ?? '')
    if (!note) return
    if (this.#label.textContent !== note.label) this.#label.textContent = note.label
    const decided = decorations.map(({ spec }) => (spec as RulingNotes).decided).find((one) => one)
    const standing = decided ?? note.standing
    if (this.dom.dataset.standing === standing) return
    this.dom.dataset.standing = standing
    this.#standing.textContent = this.words.standing[standing]
  }

  #drawNotes(decorations: readonly Decoration[], label: string): void {
    const notes = decorations.map(({ spec }) => spec as ClauseNotes & RulingNotes)
    const remarks = notes.flatMap((note) => note.remarks ?? [])
    const had = [...this.#remarks.children].map(({ textContent }) => textContent)
    if (had.join('\n') !== remarks.join('\n')) this.#remarks.replaceChildren(...remarks.map(said))
    const rivals = notes.find((note) => note.rivals)?.rivals ?? NONE
    if (rivals === (this.#drawn?.rivals ?? NONE) && (rivals === NONE || this.#drawn?.label === label)) return
    this.#drawn = { rivals, label }
    drawRivals(this.#rivals, rivals, this.node.type.schema, (number) => this.words.rival(label, number))
  }
}

const NONE: readonly RivalText[] = []

function said(remark: string): HTMLElement {
  const span = document.createElement('span')
  span.textContent = remark
  return span
}
