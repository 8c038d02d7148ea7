import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export interface Hit {
  readonly from: number
  readonly to: number
}

export interface Found {
  readonly query: string
  readonly hits: readonly Hit[]
  /** Which hit one stands on; -1: none. */
  readonly at: number
}

const NOTHING: Found = { query: '', hits: [], at: -1 }
const MOST = 2000

export const findKey = new PluginKey<Found>('find')

/** Where words stand in the text, capitals or not, never across paragraphs. */
export function hitsIn(doc: Node, query: string): Hit[] {
  const wanted = query.toLocaleLowerCase()
  const hits: Hit[] = []
  if (wanted === '') return hits
  doc.descendants((node, start) => {
    if (!node.isTextblock) return hits.length < MOST
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc').toLocaleLowerCase()
    if (text.length !== node.content.size) return false // a letter that has another length when small
    for (let i = text.indexOf(wanted); i >= 0 && hits.length < MOST; i = text.indexOf(wanted, i + wanted.length)) {
      hits.push({ from: start + 1 + i, to: start + 1 + i + wanted.length })
    }
    return false
  })
  return hits
}

/** Finds again with each change, and shows what was found. */
export const findPlugin = (): Plugin<Found> =>
  new Plugin<Found>({
    key: findKey,
    state: {
      init: () => NOTHING,
      apply(tr, had, _, state) {
        const asked = tr.getMeta(findKey) as Partial<Found> | undefined
        if (!asked && (!tr.docChanged || had.query === '')) return had
        const query = asked?.query ?? had.query
        const hits = asked?.query === undefined && !tr.docChanged ? had.hits : hitsIn(state.doc, query)
        return { query, hits, at: Math.min(asked?.at ?? had.at, hits.length - 1) }
      },
    },
    props: {
      decorations(state) {
        const { hits, at } = findKey.getState(state)!
        if (hits.length === 0) return null
        const drawn = hits.map(({ from, to }, i) =>
          Decoration.inline(from, to, { class: i === at ? 'found is-now' : 'found' }),
        )
        return DecorationSet.create(state.doc, drawn)
      },
    },
  })

const found = (state: EditorState): Found => findKey.getState(state) ?? NOTHING

/** Looks for these words; the first hit behind the caret is the one that is meant. */
export const find =
  (query: string): Command =>
  (state, dispatch) => {
    const hits = hitsIn(state.doc, query)
    const next = hits.findIndex(({ from }) => from >= state.selection.from)
    dispatch?.(state.tr.setMeta(findKey, { query, at: hits.length === 0 ? -1 : Math.max(0, next) }))
    return hits.length > 0
  }

/** On to the next hit, or back to the one before, round and round. */
export const goFound =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { hits, at } = found(state)
    if (hits.length === 0) return false
    const next = (at + by + hits.length) % hits.length
    const tr = state.tr.setMeta(findKey, { at: next })
    tr.setSelection(TextSelection.create(tr.doc, hits[next]!.from, hits[next]!.to))
    dispatch?.(tr.scrollIntoView())
    return true
  }

/** Puts other words in place of the hit one stands on, or of all; they are marked as those were. */
export const replaceFound =
  (words: string, which: 'this' | 'all'): Command =>
  (state, dispatch) => {
    const { hits, at } = found(state)
    const chosen = which === 'all' ? hits : hits.slice(at, at + 1)
    if (at < 0 || chosen.length === 0) return false
    const tr = state.tr
    for (const { from, to } of [...chosen].reverse()) {
      if (words === '') tr.delete(from, to)
      else tr.replaceWith(from, to, state.schema.text(words, state.doc.resolve(from + 1).marks()))
    }
    dispatch?.(tr)
    return true
  }
