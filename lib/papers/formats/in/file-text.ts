import type { BodyMark, BodyNode } from '../../body'
import type { ClauseId } from '../../clause'
import type { ClauseMark } from '../docx/clause-bookmark'

/** A stretch of a file's words. `change`: whose tracked change it is. */
export interface FilePiece {
  readonly text: string
  readonly marks: readonly BodyMark[]
  readonly change: { readonly kind: 'inserted' | 'deleted'; readonly author: string } | null
}

/** A paragraph as a file has it. */
export interface FileParagraph {
  readonly style: 'title' | 'heading' | 'minor' | 'quote' | 'text' | 'alternative' | 'cell'
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  /** The number it has as words, `OP1`, where the file says that these are not of its text. */
  readonly label: string | null
  /** Of our own files: the clause it is. */
  readonly mark: ClauseMark | null
  /** Who made this a paragraph of its own, as a tracked change. */
  readonly madeBy: string | null
  readonly pieces: readonly FilePiece[]
}

/** A table between paragraphs, as it goes into a text. */
export interface FileTable {
  readonly table: BodyNode
  /** Its cells in the order of reading, each one paragraph, with its tracked changes. */
  readonly cells: readonly FileParagraph[]
}

/** What was read from a file. */
export interface FileText {
  readonly blocks: readonly (FileParagraph | FileTable)[]
  /** Of our own files: the clauses that were in it when it was written. */
  readonly clauses: readonly ClauseId[]
}

/** Which changes of a file count: nobody's, everybody's, or one author's. */
export type Taking = 'none' | 'all' | { readonly author: string }

/** A paragraph's pieces with some tracked changes taken and the others not. */
export const decided = ({ pieces }: FileParagraph, taking: Taking): FilePiece[] =>
  pieces.filter(({ change }) => {
    if (!change) return true
    const taken = taking === 'all' || (taking !== 'none' && change.author === taking.author)
    return change.kind === 'inserted' ? taken : !taken
  })

/** Its words on one line. */
export const lineOf = (paragraph: FileParagraph, taking: Taking): string =>
  decided(paragraph, taking)
    .map(({ text }) => text)
    .join('')
    .replace(/\n/g, '')

export const isTable = (block: FileParagraph | FileTable): block is FileTable => 'table' in block

/** Neighbouring pieces with the same marks are one; line breaks are nodes. */
export function inlineOf(pieces: readonly FilePiece[]): BodyNode[] {
  const nodes: BodyNode[] = []
  for (const { text, marks } of pieces) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) nodes.push({ type: 'hardBreak', attrs: {}, content: [] })
      const last = nodes.at(-1)
      if (part === '') return
      const goesOn = i === 0 && last && 'text' in last && JSON.stringify(last.marks) === JSON.stringify(marks)
      if (goesOn) nodes[nodes.length - 1] = { text: last.text + part, marks }
      else nodes.push({ text: part, marks })
    })
  }
  return nodes
}
