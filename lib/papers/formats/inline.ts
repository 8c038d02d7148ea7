import type { Body, BodyMark, BodyNode } from '../body'

/** A stretch of words with one set of marks, and what brackets open before and close behind it. */
export interface Stretch {
  readonly text: string
  readonly marks: readonly BodyMark[]
  readonly opens: readonly string[]
  readonly closes: number
}

/** The words of one block, with brackets as signs at their ends: a bracket around many stretches is one pair. */
export function stretches(content: Body, codeOf: (party: string) => string): Stretch[] {
  const pieces = content.flatMap((node) => pieceOf(node))
  const bracketsOf = ({ marks }: { marks: readonly BodyMark[] }) => marks.filter(({ type }) => type === 'bracket')
  const has = (piece: { marks: readonly BodyMark[] } | undefined, id: unknown) =>
    piece !== undefined && bracketsOf(piece).some(({ attrs }) => attrs.id === id)
  return pieces.map((piece, i) => ({
    text: piece.text,
    marks: piece.marks.filter(({ type }) => type !== 'bracket'),
    opens: bracketsOf(piece).flatMap(({ attrs }) => (has(pieces[i - 1], attrs.id) ? [] : [codeOf(String(attrs.by))])),
    closes: bracketsOf(piece).filter(({ attrs }) => !has(pieces[i + 1], attrs.id)).length,
  }))
}

function pieceOf(node: BodyNode): { text: string; marks: readonly BodyMark[] }[] {
  if ('text' in node) return [{ text: node.text, marks: node.marks }]
  return node.type === 'hardBreak' ? [{ text: '\n', marks: [] }] : node.content.flatMap(pieceOf)
}

/** `[EU: ` and `]`, as they stand on screen. */
export const opening = (codes: readonly string[]): string => codes.map((code) => `[${code}: `).join('')
export const closing = (count: number): string => ']'.repeat(count)

/** Whether a link leads where a link may lead: what came from outside is asked once more. */
export const isSafeLink = (href: unknown): href is string =>
  typeof href === 'string' && /^(https?:\/\/|mailto:)/i.test(href.trim())

export const isBlock = (node: BodyNode): node is Extract<BodyNode, { type: string }> => !('text' in node)
