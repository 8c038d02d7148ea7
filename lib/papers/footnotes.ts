import type { Body, BodyNode } from './body'

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/

/** A footnote's id from outside, or null when it is not one. */
export const parseFootnoteId = (text: unknown): string | null =>
  typeof text === 'string' && ULID.test(text) ? text : null

/** The numbers of footnotes: in the order in which the text first refers to them, from 1. */
export function footnoteNumbers(references: Iterable<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const id of references) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  return numbers
}

/** What a text refers to, in the order of reading; a note that is referred to from many stretches comes many times. */
export function* referencesIn(body: Body): Generator<string> {
  for (const node of body) {
    if (!('text' in node)) yield* referencesIn(node.content)
    else for (const { type, attrs } of node.marks) if (type === 'reference') yield String(attrs.id)
  }
}

/** A text's blocks, and apart from them the notes at its foot. */
export function withFootnotes(body: Body): { readonly blocks: Body; readonly notes: readonly Footnote[] } {
  return { blocks: body.filter((node) => !isFootnote(node)), notes: body.filter(isFootnote) }
}

export type Footnote = Extract<BodyNode, { type: string }>

const isFootnote = (node: BodyNode): node is Footnote => 'type' in node && node.type === 'footnote'
