import type { Body, BodyNode } from '../body'
import { closing, isBlock, opening, stretches } from './inline'
import type { PaperText } from './paper-text'

/** A paper as plain text, numbered as on screen. Ends in a line feed. */
export function paperAsText({ clauses, codeOf }: PaperText): string {
  const blocks = clauses.map(({ label, body }) => {
    const indent = '    '.repeat(label.depth)
    const lines = body.flatMap((node) => linesOf(node, codeOf))
    const number = label.short === '' ? '' : `${label.short} `
    return lines.map((line, i) => indent + (i === 0 ? number : '') + line).join('\n')
  })
  return `${blocks.join('\n\n').trimEnd()}\n`
}

function linesOf(node: BodyNode, codeOf: PaperText['codeOf']): string[] {
  if (!isBlock(node)) return [node.text]
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item, i) => {
      const lines = isBlock(item) ? item.content.flatMap((inner) => linesOf(inner, codeOf)) : []
      const sign = node.type === 'bulletList' ? '- ' : `${i + 1}. `
      return lines.map((line, at) => (at === 0 ? sign : '  ') + line)
    })
  }
  if (node.type === 'blockquote')
    return node.content.flatMap((inner) => linesOf(inner, codeOf)).map((line) => `> ${line}`)
  return words(node.content, codeOf).split('\n')
}

const words = (content: Body, codeOf: PaperText['codeOf']): string =>
  stretches(content, codeOf)
    .map(({ text, opens, closes }) => opening(opens) + text + closing(closes))
    .join('')
