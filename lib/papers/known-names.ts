/** Blocks and inline nodes a text may hold. The editor's schema has these and no others. */
export const NODES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'footnote',
])

/** Marks words may carry. */
export const MARKS: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'link',
  'bracket',
  'inserted',
  'deleted',
  'reference',
])

/** Whether a text may hold a shared type of this shape and name. */
export const isKnownNode = (shape: string, name: string | null): boolean =>
  shape === 'xml-text' || (shape === 'xml-element' && name !== null && NODES.has(name))

/** Whether words may carry a format stored under this key: a mark, one that may lie twice (`bracket--Gx9a2b3c`), or a sign. */
export const isKnownFormat = (key: string): boolean => {
  const [, mark, sign] = /^(?:([a-z]+)(?:--[A-Za-z0-9+/=]{8})?|(~[0-9A-Z]{8}))$/.exec(key) ?? []
  return sign !== undefined || (mark !== undefined && MARKS.has(mark))
}
