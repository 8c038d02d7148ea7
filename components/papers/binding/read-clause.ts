import type { updateYFragment } from '@tiptap/y-tiptap'
import type { Mark, Node, Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import type { Clause } from '@/lib/document/clauses'
import { isSign, markName } from '@/lib/document/body-text'

/** What `updateYFragment` keeps: which node stands for which shared type. */
export type Mapping = Parameters<typeof updateYFragment>[3]

export interface Reading {
  readonly node: Node
  /** False when the text holds something this software does not know: then it may be shown, never written. */
  readonly whole: boolean
}

/**
 * A clause as a node. Unlike the stock reader it writes nothing: what does not fit is left out on screen and stays in
 * the document (stock: deleted for everyone).
 */
export function readClause(schema: Schema, clause: Clause, body: Y.XmlFragment, { mapping }: Mapping): Reading {
  let whole = true

  const marksOf = (attributes: Record<string, unknown>): Mark[] => {
    const marks: Mark[] = []
    for (const key of Object.keys(attributes).sort()) {
      if (isSign(key)) continue
      const type = schema.marks[markName(key)]
      const attrs = attributes[key]
      if (!type || !known(type.spec.attrs, attrs)) whole = false
      if (type) marks.push(type.create(attrs as Record<string, unknown>))
    }
    return marks
  }

  const text = (from: Y.XmlText): Node[] => {
    const ready = mapping.get(from)
    if (Array.isArray(ready)) return ready as Node[]
    const nodes: Node[] = []
    for (const { insert, attributes = {} } of from.toDelta() as { insert: unknown; attributes?: object }[]) {
      if (typeof insert === 'string') nodes.push(schema.text(insert, marksOf(attributes as Record<string, unknown>)))
      else whole = false
    }
    return nodes
  }

  const element = (from: Y.XmlElement): Node | null => {
    const ready = mapping.get(from)
    if (ready && !Array.isArray(ready)) return ready as Node
    const before = whole
    whole = true
    const type = schema.nodes[from.nodeName]
    const attrs = from.getAttributes() as Record<string, unknown>
    const node = type?.createAndFill(attrs, children(from)) ?? null
    if (node === null || !known(type!.spec.attrs, attrs)) whole = false
    if (node && whole) mapping.set(from, node)
    whole &&= before
    return node
  }

  const children = (of: Y.XmlFragment): Node[] =>
    of.toArray().flatMap((child) => {
      if (child instanceof Y.XmlText) return text(child)
      if (child instanceof Y.XmlElement) return element(child) ?? []
      whole = false
      return []
    })

  const type = schema.nodes.clause!
  const attrs = { id: clause.id, kind: clause.kind, depth: clause.depth }
  let node = type.createAndFill(attrs, children(body))
  if (!node) {
    whole = false
    node = type.createAndFill(attrs)!
  }
  return { node, whole }
}

const known = (spec: object | null | undefined, attrs: unknown): boolean =>
  typeof attrs === 'object' && attrs !== null && Object.keys(attrs).every((key) => spec && key in spec)
