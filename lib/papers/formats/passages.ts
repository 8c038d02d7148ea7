import type { Body, BodyMark, BodyNode } from '../body'
import type { ClauseId } from '../clause'
import { withFootnotes } from '../footnotes'
import { closing, isBlock, namesOf, opening, stretches, type Names } from './inline'
import type { PaperText } from './paper-text'

/** A stretch of a paper's plain text, and where it comes from. */
export interface Passage {
  readonly text: string
  /** words: of a clause or of a note at the foot; sign: put by the writer, as numbers and brackets are; gap: what divides. */
  readonly what: 'words' | 'sign' | 'gap'
  readonly clause: ClauseId | null
  /** The delegations behind it: of the brackets, suggestions and alternatives it stands in. */
  readonly by: readonly string[]
}

type Line = readonly Omit<Passage, 'clause'>[]

/** A paper as plain text, numbered as on screen, stretch by stretch. All together end in one line feed. */
export function passagesOf(paper: PaperText): Passage[] {
  const names = namesOf(paper)
  const feet: Passage[][] = []
  const blocks = paper.clauses.map(({ id, label, body }): Passage[] => {
    const clause = id ?? null
    const { blocks, notes } = withFootnotes(body)
    for (const { attrs, content } of notes) {
      const number = sign(`[${names.notes.get(String(attrs.id)) ?? '–'}] `)
      feet.push([number, ...words(content, names)].map((one) => ({ ...one, clause })))
    }
    const indent = '    '.repeat(label.depth)
    const number = label.short === '' ? '' : `${label.short} `
    return blocks
      .flatMap((node) => linesOf(node, names))
      .flatMap((line, i) => [sign(`${i === 0 ? '' : '\n'}${indent}${i === 0 ? number : ''}`), ...line])
      .map((one) => ({ ...one, clause }))
  })
  const head = paper.symbol ? [[{ ...sign(paper.symbol), clause: null }]] : []
  const rule = feet.length > 0 ? [[gap('―――')]] : []
  const all = [...head, ...blocks, ...rule, ...feet]
  return trimmed(all.flatMap((block, i) => (i === 0 ? block : [gap('\n\n'), ...block])))
}

const sign = (text: string): Line[number] => ({ text, what: 'sign', by: [] })

const gap = (text: string): Passage => ({ text, what: 'gap', clause: null, by: [] })

/** Without space at the end, and without passages that say nothing. */
function trimmed(passages: readonly Passage[]): Passage[] {
  const kept = passages.filter(({ text }) => text !== '')
  while (kept.length > 0) {
    const last = kept.pop()!
    const text = last.text.trimEnd()
    if (text === '') continue
    kept.push({ ...last, text })
    break
  }
  return [...kept, gap('\n')]
}

function linesOf(node: BodyNode, names: Names): Line[] {
  if (!isBlock(node)) return [[{ text: node.text, what: 'words', by: [] }]]
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item, i) => {
      const lines = isBlock(item) ? item.content.flatMap((inner) => linesOf(inner, names)) : []
      const number = node.type === 'bulletList' ? '- ' : `${i + 1}. `
      return lines.map((line, at) => [sign(at === 0 ? number : '  '), ...line])
    })
  }
  if (node.type === 'table')
    return node.content.map((row) => (isBlock(row) ? row.content : []).flatMap((cell, i) => cellOf(cell, i, names)))
  if (node.type === 'blockquote')
    return node.content.flatMap((inner) => linesOf(inner, names)).map((line) => [sign('> '), ...line])
  return linesIn(words(node.content, names))
}

/** The words of a cell, on one line. */
const cellOf = (cell: BodyNode, i: number, names: Names): Line => [
  sign(i === 0 ? '' : ' | '),
  ...words(isBlock(cell) ? cell.content : [], names).map((one) => ({ ...one, text: one.text.replace(/\n/g, ' ') })),
]

/** Cut where a line ends within it. */
function linesIn(line: Line): Line[] {
  const lines: Line[number][][] = [[]]
  for (const one of line) {
    one.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)!.push({ ...one, text })
    })
  }
  return lines
}

const words = (content: Body, names: Names): Line =>
  stretches(content, names).flatMap(({ text, marks, opens, closes, refers, by }): Line => {
    const suggested = suggestion(marks, names)
    return [
      { text: opening(opens) + suggested.before, what: 'sign', by },
      { text, what: 'words', by },
      { text: suggested.after + closing(closes), what: 'sign', by },
      sign(refers.map((number) => `[${number}]`).join('')),
    ]
  })

/** What is suggested in or out stands in braces with its sign and whose it is: `{+EU: twice+}`, `{-JPN: once-}`. */
function suggestion(marks: readonly BodyMark[], { codeOf }: Names): { before: string; after: string } {
  const signs = marks.flatMap(({ type, attrs }) => {
    const sign = type === 'inserted' ? '+' : type === 'deleted' ? '-' : null
    return sign ? [{ before: `{${sign}${codeOf(String(attrs.by))}: `, after: `${sign}}` }] : []
  })
  return {
    before: signs.map(({ before }) => before).join(''),
    after: signs
      .toReversed()
      .map(({ after }) => after)
      .join(''),
  }
}
