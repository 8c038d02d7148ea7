import * as Y from 'yjs'
import { readBody } from '@/lib/document/body-text'
import { align, likeness } from '@/lib/papers/align'
import { plainText, type Body, type BodyNode } from '@/lib/papers/body'
import { writeText, type Piece } from './write-text'

type Element = Extract<BodyNode, { type: string }>
/** What one shared type stands for: a block, or neighbouring pieces of text. */
type Unit = { readonly element: Element } | { readonly pieces: readonly Piece[] }

/**
 * Makes a clause's text say this, as the smallest change: what stays keeps its characters, so that what others type in
 * it meanwhile, carets and comments stay where they are. Call it in a transaction (`rooms.write`). Nothing is written
 * where nothing differs.
 */
export function writeBody(doc: Y.Doc, body: Y.XmlFragment, wanted: Body): void {
  doc.transact((tr) => writeChildren(tr, body, unitsOf(wanted)))
}

/** Neighbouring pieces are one shared text; a block that could hold words has one from the start. */
function unitsOf(nodes: Body): Unit[] {
  const units: ({ element: Element } | { pieces: Piece[] })[] = []
  for (const node of nodes) {
    const last = units.at(-1)
    if (!('text' in node)) units.push({ element: node })
    else if (last && 'pieces' in last) last.pieces.push(node)
    else units.push({ pieces: [node] })
  }
  return units
}

const TEXT_BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableHeader', 'tableCell', 'footnote'])

const childrenOf = ({ type, content }: Element): Unit[] =>
  content.length === 0 && TEXT_BLOCKS.has(type) ? [{ pieces: [] }] : unitsOf(content)

function writeChildren(tr: Y.Transaction, parent: Y.XmlFragment, wanted: readonly Unit[]): void {
  const stand = parent.toArray() as (Y.XmlElement | Y.XmlText)[]
  const pairs = align(stand, wanted, alike)
  const keeps = new Map(pairs.map(([i, j]) => [j, stand[i]!]))
  const kept = new Set(keeps.values())
  for (let i = stand.length - 1; i >= 0; i--) if (!kept.has(stand[i]!)) parent.delete(i, 1)
  wanted.forEach((unit, j) => {
    const type = keeps.get(j)
    if (type === undefined) parent.insert(j, [made(unit)])
    const own = type ?? (parent.get(j) as Y.XmlElement | Y.XmlText)
    if (own instanceof Y.XmlText) {
      if ('pieces' in unit) writeText(tr, own, unit.pieces)
    } else if ('element' in unit) {
      writeAttributes(own, unit.element)
      writeChildren(tr, own, childrenOf(unit.element))
    }
  })
}

const made = (unit: Unit): Y.XmlElement | Y.XmlText =>
  'pieces' in unit ? new Y.XmlText() : new Y.XmlElement(unit.element.type)

/** How much a shared type is like what is wanted; 0 where it is of another kind. What has one name may always pair. */
function alike(type: Y.XmlElement | Y.XmlText, unit: Unit): number {
  if (type instanceof Y.XmlText) {
    if (!('pieces' in unit)) return 0
    return Math.max(0.01, likeness(plainText(readText(type)), unit.pieces.map(({ text }) => text).join('')))
  }
  if (!('element' in unit) || type.nodeName !== unit.element.type) return 0
  return Math.max(0.01, likeness(plainText(readBody(type)), plainText(unit.element.content)))
}

const readText = (text: Y.XmlText): Body =>
  (text.toDelta() as { insert: unknown }[]).flatMap(({ insert }) =>
    typeof insert === 'string' ? [{ text: insert, marks: [] }] : [],
  )

function writeAttributes(element: Y.XmlElement, { attrs }: Element): void {
  const has = element.getAttributes() as Record<string, unknown>
  const given = (value: unknown) => value !== null && value !== undefined
  for (const key of Object.keys(has)) if (given(has[key]) && !given(attrs[key])) element.removeAttribute(key)
  for (const [key, value] of Object.entries(attrs))
    if (given(value) && JSON.stringify(has[key]) !== JSON.stringify(value)) element.setAttribute(key, value as string)
}
