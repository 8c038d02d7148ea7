import type { Body, BodyNode } from '../body'
import { withFootnotes } from '../footnotes'
import { isSafeLink } from '../safe-link'
import { closing, isBlock, namesOf, opening, stretches, type Names, type Stretch } from './inline'
import type { PaperText } from './paper-text'

/** A paper as Markdown (CommonMark, with the tables and footnotes of GitHub), numbered as on screen. Ends in a line feed. */
export function paperAsMarkdown(paper: PaperText): string {
  const names = namesOf(paper)
  const feet: string[] = []
  const blocks = paper.clauses.map(({ kind, label, body: whole }) => {
    const { blocks: body, notes } = withFootnotes(whole)
    for (const { attrs, content } of notes) {
      const number = names.notes.get(String(attrs.id))
      feet.push(`${number ? `[^${number}]: ` : ''}${words(content, names).replace(/\n/g, '\n    ')}`)
    }
    if (kind === 'title' || kind === 'heading') {
      return `${kind === 'title' ? '#' : '##'} ${body.map((node) => (isBlock(node) ? words(node.content, names) : node.text)).join(' ')}`
    }
    const blocks = body.flatMap((node) => linesOf(node, names).join('\n'))
    // A clause's number is part of its text: Markdown's own lists would count anew.
    if (label.short !== '') blocks[0] = `**${label.short}** ${blocks[0] ?? ''}`
    const text = blocks.join('\n\n')
    return label.depth === 0 ? text : nested(text, label.depth)
  })
  const head = paper.symbol ? [`**${escaped(paper.symbol)}**`] : []
  return `${[...head, ...blocks, ...feet].join('\n\n').trimEnd()}\n`
}

/** Deeper clauses stand as nested lists do. */
const nested = (text: string, depth: number): string =>
  text
    .split('\n')
    .map((line, i) => (line === '' ? '' : `${'  '.repeat(depth - 1)}${i === 0 ? '- ' : '  '}${line}`))
    .join('\n')

function linesOf(node: BodyNode, names: Names): string[] {
  if (!isBlock(node)) return [escaped(node.text)]
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item, i) => {
      const sign = node.type === 'bulletList' ? '- ' : `${i + 1}. `
      const lines = isBlock(item) ? item.content.flatMap((inner) => linesOf(inner, names)) : []
      return lines.map((line, at) => (at === 0 ? sign : ' '.repeat(sign.length)) + line)
    })
  }
  if (node.type === 'table') return tableOf(node.content, names)
  if (node.type === 'blockquote')
    return node.content.flatMap((inner) => linesOf(inner, names)).map((line) => `> ${line}`)
  if (node.type === 'heading') return [`${node.attrs.level === 3 ? '####' : '###'} ${words(node.content, names)}`]
  return words(node.content, names).split('\n')
}

/** A table in pipes; its first row is its head. */
function tableOf(rows: Body, names: Names): string[] {
  const lines = rows.map((row) => (isBlock(row) ? row.content.map((cell) => cellOf(cell, names)) : []))
  const width = Math.max(1, ...lines.map(({ length }) => length))
  const lineOf = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`
  const [head = [], ...rest] = lines
  return [lineOf(head), lineOf(Array.from({ length: width }, () => '---')), ...rest.map(lineOf)]
}

const cellOf = (cell: BodyNode, names: Names): string =>
  isBlock(cell) ? words(cell.content, names).replace(/ *\n/g, '<br>') : ''

const words = (content: Body, names: Names): string =>
  stretches(content, names)
    .map((stretch) => wordsOf(stretch))
    .join('')

function wordsOf({ text, marks, opens, closes, refers }: Stretch): string {
  const has = (name: string) => marks.find(({ type }) => type === name)
  let inner = escaped(text).replace(/\n/g, '  \n')
  // Spaces stay outside of signs, or the signs would not count.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? []
  if (core !== '') {
    let told = core
    if (has('italic')) told = `*${told}*`
    if (has('bold')) told = `**${told}**`
    if (has('deleted')) told = `~~${told}~~`
    if (has('inserted')) told = `<ins>${told}</ins>` // Markdown has no sign of its own
    const link = has('link')?.attrs.href
    if (isSafeLink(link)) told = `[${told}](<${link.replace(/[<>\n]/g, encodeURIComponent)}>)`
    inner = before + told + after
  }
  const notes = refers.map((number) => `[^${number}]`).join('')
  return escaped(opening(opens)) + inner + escaped(closing(closes)) + notes
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3')
