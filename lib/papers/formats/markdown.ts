import type { Body, BodyNode } from '../body'
import { closing, isBlock, isSafeLink, opening, stretches, type Stretch } from './inline'
import type { PaperText } from './paper-text'

/** A paper as Markdown (CommonMark), numbered as on screen. Ends in a line feed. */
export function paperAsMarkdown({ clauses, codeOf }: PaperText): string {
  const blocks = clauses.map(({ kind, label, body }) => {
    if (kind === 'title' || kind === 'heading') {
      return `${kind === 'title' ? '#' : '##'} ${body.map((node) => (isBlock(node) ? words(node.content, codeOf) : node.text)).join(' ')}`
    }
    const blocks = body.flatMap((node) => linesOf(node, codeOf).join('\n'))
    // A clause's number is part of its text: Markdown's own lists would count anew.
    if (label.short !== '') blocks[0] = `**${label.short}** ${blocks[0] ?? ''}`
    const text = blocks.join('\n\n')
    return label.depth === 0 ? text : nested(text, label.depth)
  })
  return `${blocks.join('\n\n').trimEnd()}\n`
}

/** Deeper clauses stand as nested lists do. */
const nested = (text: string, depth: number): string =>
  text
    .split('\n')
    .map((line, i) => (line === '' ? '' : `${'  '.repeat(depth - 1)}${i === 0 ? '- ' : '  '}${line}`))
    .join('\n')

function linesOf(node: BodyNode, codeOf: PaperText['codeOf']): string[] {
  if (!isBlock(node)) return [escaped(node.text)]
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item, i) => {
      const sign = node.type === 'bulletList' ? '- ' : `${i + 1}. `
      const lines = isBlock(item) ? item.content.flatMap((inner) => linesOf(inner, codeOf)) : []
      return lines.map((line, at) => (at === 0 ? sign : ' '.repeat(sign.length)) + line)
    })
  }
  if (node.type === 'blockquote')
    return node.content.flatMap((inner) => linesOf(inner, codeOf)).map((line) => `> ${line}`)
  if (node.type === 'heading') return [`${node.attrs.level === 3 ? '####' : '###'} ${words(node.content, codeOf)}`]
  return words(node.content, codeOf).split('\n')
}

const words = (content: Body, codeOf: PaperText['codeOf']): string =>
  stretches(content, codeOf)
    .map((stretch) => wordsOf(stretch))
    .join('')

function wordsOf({ text, marks, opens, closes }: Stretch): string {
  const has = (name: string) => marks.find(({ type }) => type === name)
  let inner = escaped(text).replace(/\n/g, '  \n')
  // Spaces stay outside of signs, or the signs would not count.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? []
  if (core !== '') {
    let told = core
    if (has('italic')) told = `*${told}*`
    if (has('bold')) told = `**${told}**`
    if (has('deleted')) told = `~~${told}~~`
    const link = has('link')?.attrs.href
    if (isSafeLink(link)) told = `[${told}](<${link.replace(/[<>\n]/g, encodeURIComponent)}>)`
    inner = before + told + after
  }
  return escaped(opening(opens)) + inner + escaped(closing(closes))
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>~#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3')
