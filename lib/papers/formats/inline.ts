import type { Body, BodyMark, BodyNode } from '../body'
import { footnoteNumbers, referencesIn } from '../footnotes'
import type { PaperText } from './paper-text'

/** How parties and notes are called in a file. */
export interface Names {
  readonly codeOf: PaperText['codeOf']
  /** The number of a footnote that the text refers to. */
  readonly notes: ReadonlyMap<string, number>
}

export const namesOf = ({ clauses, codeOf }: Pick<PaperText, 'clauses' | 'codeOf'>): Names => ({
  codeOf,
  notes: footnoteNumbers(clauses.flatMap(({ body }) => [...referencesIn(body)])),
})

/** A stretch of words with one set of marks, and what brackets open before and close behind it. */
export interface Stretch {
  readonly text: string
  readonly marks: readonly BodyMark[]
  readonly opens: readonly string[]
  readonly closes: number
  /** Numbers of the footnotes that are referred to at its end. */
  readonly refers: readonly number[]
  /** The parties whose brackets or suggestions lie on it, and with `withAuthors` those who wrote it. */
  readonly by: readonly string[]
}

/** The words of one block, with brackets as signs at their ends: a bracket around many stretches is one pair. */
export function stretches(content: Body, { codeOf, notes }: Names): Stretch[] {
  const pieces = content.flatMap((node) => pieceOf(node))
  const all = ({ marks }: Piece, kind: string) => marks.filter(({ type }) => type === kind)
  const goesOn = (piece: Piece | undefined, { type, attrs }: BodyMark) =>
    piece !== undefined && all(piece, type).some((one) => one.attrs.id === attrs.id)
  return pieces.map((piece, i) => ({
    text: piece.text,
    marks: piece.marks.filter(({ type }) => type !== 'bracket' && type !== 'reference'),
    opens: all(piece, 'bracket').flatMap((mark) =>
      goesOn(pieces[i - 1], mark) ? [] : [codeOf(String(mark.attrs.by))],
    ),
    closes: all(piece, 'bracket').filter((mark) => !goesOn(pieces[i + 1], mark)).length,
    refers: all(piece, 'reference').flatMap((mark) =>
      goesOn(pieces[i + 1], mark) ? [] : (notes.get(String(mark.attrs.id)) ?? []),
    ),
    by: piece.marks.flatMap(({ type, attrs }) => (OWNED.has(type) ? String(attrs.by).split(',') : [])),
  }))
}

const OWNED: ReadonlySet<string> = new Set(['bracket', 'inserted', 'deleted', 'author'])

interface Piece {
  readonly text: string
  readonly marks: readonly BodyMark[]
}

function pieceOf(node: BodyNode): Piece[] {
  if ('text' in node) return [{ text: node.text, marks: node.marks }]
  return node.type === 'hardBreak' ? [{ text: '\n', marks: [] }] : node.content.flatMap(pieceOf)
}

/** `[EU: ` and `]`, as they stand on screen. */
export const opening = (codes: readonly string[]): string => codes.map((code) => `[${code}: `).join('')
export const closing = (count: number): string => ']'.repeat(count)

export const isBlock = (node: BodyNode): node is Extract<BodyNode, { type: string }> => !('text' in node)
