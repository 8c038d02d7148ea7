import type { Body } from './body'

/** A bracket or a suggestion in a text, once however its words are marked otherwise. `by`: whose it is. */
export interface MarkIn {
  readonly type: 'bracket' | 'inserted' | 'deleted'
  readonly id: string
  readonly by: string
}

const ATTRIBUTED: ReadonlySet<string> = new Set(['bracket', 'inserted', 'deleted'] satisfies MarkIn['type'][])

/** The brackets and suggestions of a text, in the order of reading. */
export function marksIn(body: Body): MarkIn[] {
  const found = new Map<string, MarkIn>()
  const look = (nodes: Body) => {
    for (const node of nodes) {
      if (!('text' in node)) look(node.content)
      else
        for (const { type, attrs } of node.marks) {
          if (!ATTRIBUTED.has(type) || typeof attrs.id !== 'string' || typeof attrs.by !== 'string') continue
          found.set(`${type} ${attrs.id} ${attrs.by}`, { type: type as MarkIn['type'], id: attrs.id, by: attrs.by })
        }
    }
  }
  look(body)
  return [...found.values()]
}
