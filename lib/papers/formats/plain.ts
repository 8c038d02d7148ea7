import type { Body, BodyNode } from '../body'
import { withFootnotes } from '../footnotes'
import { closing, isBlock, namesOf, opening, stretches, type Names } from './inline'
import type { PaperText } from './paper-text'

/** A paper as plain text, numbered as on screen. Ends in a line feed. */
export function paperAsText(paper: PaperText): string {
  const names = namesOf(paper)
  const feet: string[] = []
  const blocks = paper.clauses.map(({ label, body }) => {
    const { blocks, notes } = withFootnotes(body)
    for (const { attrs, content } of notes)
      feet.push(`[${names.notes.get(String(attrs.id)) ?? '–'}] ${words(content, names)}`)
    const indent = '    '.repeat(label.depth)
    const lines = blocks.flatMap((node) => linesOf(node, names))
    const number = label.short === '' ? '' : `${label.short} `
    return lines.map((line, i) => indent + (i === 0 ? number : '') + line).join('\n')
  })
  return `${[...blocks, ...(feet.length > 0 ? ['―――'] : []), ...feet].join('\n\n').trimEnd()}\n`
}

function linesOf(node: BodyNode, names: Names): string[] {
  if (!isBlock(node)) return [node.text]
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item, i) => {
      const lines = isBlock(item) ? item.content.flatMap((inner) => linesOf(inner, names)) : []
      const sign = node.type === 'bulletList' ? '- ' : `${i + 1}. `
      return lines.map((line, at) => (at === 0 ? sign : '  ') + line)
    })
  }
  if (node.type === 'table') return node.content.map((row) => cellsOf(row, names).join(' | '))
  if (node.type === 'blockquote')
    return node.content.flatMap((inner) => linesOf(inner, names)).map((line) => `> ${line}`)
  return words(node.content, names).split('\n')
}

/** The words of a row's cells, each on one line. */
const cellsOf = (row: BodyNode, names: Names): string[] =>
  isBlock(row) ? row.content.map((cell) => (isBlock(cell) ? words(cell.content, names).replace(/\n/g, ' ') : '')) : []

const words = (content: Body, names: Names): string =>
  stretches(content, names)
    .map(
      ({ text, opens, closes, refers }) =>
        opening(opens) + text + closing(closes) + refers.map((number) => `[${number}]`).join(''),
    )
    .join('')
