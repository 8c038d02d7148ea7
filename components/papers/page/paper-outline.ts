import type * as Y from 'yjs'
import { readBody } from '@/lib/document/body-text'
import type { Clause } from '@/lib/document/clauses'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { View } from '@/lib/document/view'
import { plainText, wordCount } from '@/lib/papers/body'
import { baseBody } from '@/lib/papers/plain-body'
import type { ClauseId } from '@/lib/papers/clause'
import { numbering, type ClauseLabel } from '@/lib/papers/numbering'

export interface OutlineEntry extends Clause {
  readonly label: ClauseLabel
  readonly text: string
}

/** A paper at a glance. */
export interface Outline {
  /** Present clauses in their order. */
  readonly present: readonly OutlineEntry[]
  /** Those that were taken out and hold words: each can be brought back. */
  readonly withdrawn: readonly { readonly id: ClauseId; readonly text: string }[]
  readonly words: number
}

/** How long typing rests before the picture is drawn again, in milliseconds. */
const REST = 300

/** The outline of a paper, drawn again a moment after each change; of a clause that did not change nothing is read twice. */
export function paperOutline({ clauses }: PaperRoom, language: string): View<Outline> {
  const known = new Map<ClauseId, { text: string; words: number }>()
  const watchers = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const textOf = (id: ClauseId) => {
    let one = known.get(id)
    if (!one) {
      const body = clauses.body(id)
      const text = body ? plainText(baseBody(readBody(body))).trim() : ''
      known.set(id, (one = { text, words: wordCount(text, language) }))
    }
    return one
  }
  const draw = (): Outline => {
    const all = clauses.read()
    const present = all.filter(({ state }) => state === 'present')
    const labels = numbering(present)
    return {
      present: present.map((clause, i) => ({ ...clause, label: labels[i]!, text: textOf(clause.id).text })),
      withdrawn: all.flatMap(({ id, state }) => {
        const text = state === 'withdrawn' ? textOf(id).text : ''
        return text === '' ? [] : [{ id, text }]
      }),
      words: present.reduce((sum, { id }) => sum + textOf(id).words, 0),
    }
  }
  let outline: Outline | null = null
  const forget = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const { path, keys } of events) {
      if (path.length > 0) known.delete(path[0] as ClauseId)
      else for (const id of keys.keys()) known.delete(id as ClauseId)
    }
    timer ??= setTimeout(() => {
      timer = undefined
      outline = draw()
      for (const changed of [...watchers]) changed()
    }, REST)
  }
  // Only what somebody watches is kept up to date.
  const begin = () => {
    known.clear()
    outline = null
    clauses.map.observeDeep(forget)
  }
  const end = () => {
    clearTimeout(timer)
    timer = undefined
    clauses.map.unobserveDeep(forget)
  }
  return {
    read: () => (outline ??= draw()),
    watch(changed) {
      if (watchers.size === 0) begin()
      watchers.add(changed)
      return () => {
        if (watchers.delete(changed) && watchers.size === 0) end()
      }
    },
  }
}
