import type { BodyMark, BodyNode } from '../../body'
import { isSafeLink } from '../../safe-link'
import { FileRefused } from './file-refused'
import { inlineOf, type FileParagraph, type FilePiece, type FileText } from './file-text'
import { MOST_INFLATED } from './limits'

/**
 * The paragraphs of a Markdown file: headings, lists, quotes, tables, emphasis and links. What else there is stays as
 * words; markup of web pages is words too. @throws FileRefused
 */
export function readMarkdown(text: string): FileText {
  if (text.length > MOST_INFLATED / 4) throw new FileRefused('tooLarge')
  const blocks: FileText['blocks'][number][] = []
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let open: string[] = []
  let base: Partial<FileParagraph> = {}
  const close = () => {
    if (open.length > 0) blocks.push({ ...PLAIN, ...base, pieces: piecesOf(open.join('\n')) })
    open = []
    base = {}
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)
    const item = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)
    const quote = /^ {0,3}>\s?(.*)$/.exec(line)
    if (line.trim() === '' || /^ {0,3}([-*_])(\s*\1){2,}\s*$/.test(line)) close()
    else if (heading) {
      close()
      const level = heading[1]!.length
      blocks.push({
        ...PLAIN,
        style: level === 1 ? 'title' : level === 2 ? 'heading' : 'minor',
        pieces: piecesOf(heading[2]!),
      })
    } else if (/^\s*\|.*\|\s*$/.test(line) && /^\s*\|[\s:|-]+\|\s*$/.test(lines[i + 1] ?? '')) {
      close()
      const rows = [line]
      for (i++; /^\s*\|.*\|\s*$/.test(lines[i + 1] ?? '');) rows.push(lines[++i]!)
      blocks.push({ table: tableOf(rows), cells: [] })
    } else if (item) {
      close()
      const ordered = /\d/.test(item[2]!)
      // A counted paragraph may be the number of a clause: which it is, its kind of paper decides.
      base = { list: { ordered, level: Math.floor(item[1]!.replace(/\t/g, '    ').length / 2) } }
      open = [item[3]!]
    } else if (quote) {
      if (base.style !== 'quote') close()
      base = { style: 'quote' }
      open.push(quote[1]!)
    } else open.push(open.length > 0 ? line.trimStart() : line.trim())
  }
  close()
  return { blocks: withOneTitle(blocks), clauses: [] }
}

const PLAIN: FileParagraph = { style: 'text', list: null, label: null, mark: null, madeBy: null, pieces: [] }

/** Of several first-rank headings only the first of all can be the title. */
const withOneTitle = (blocks: FileText['blocks']): FileText['blocks'] =>
  blocks.map((block, i) =>
    'style' in block && block.style === 'title' && i > 0 ? { ...block, style: 'heading' } : block,
  )

const INLINE =
  /\\([\\`*_[\]<>~#|.+-])|\[([^\]\n]{1,500})\]\((?:<([^>\n]{1,2000})>|([^\s)]{1,2000}))\)|(\*\*|__)(?=\S)([\s\S]+?)\5|(\*|_)(?=\S)([\s\S]+?)\7| {2,}\n|\n/g

function piecesOf(text: string, marks: readonly BodyMark[] = []): FilePiece[] {
  const pieces: FilePiece[] = []
  const put = (words: string, own: readonly BodyMark[] = marks) => {
    if (words !== '') pieces.push({ text: words, marks: own, change: null })
  }
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    put(text.slice(at, found.index))
    at = found.index + found[0].length
    const [whole, escaped, label, bracketed, bare, , strong, sign, weak] = found
    const href = bracketed ?? bare
    if (escaped !== undefined) put(escaped)
    else if (label !== undefined)
      pieces.push(...piecesOf(label, isSafeLink(href) ? [...marks, { type: 'link', attrs: { href } }] : marks))
    else if (strong !== undefined) pieces.push(...piecesOf(strong, [...marks, { type: 'bold', attrs: {} }]))
    else if (weak !== undefined) {
      // Within a word an underscore is a character of it.
      const isInside = sign === '_' && /[\p{L}\p{N}]$/u.test(text.slice(0, found.index))
      if (isInside) put(whole)
      else pieces.push(...piecesOf(weak, [...marks, { type: 'italic', attrs: {} }]))
    } else put(whole.length > 1 ? '\n' : ' ')
  }
  put(text.slice(at))
  return pieces
}

function tableOf(rows: readonly string[]): BodyNode {
  const cellsOf = (row: string) =>
    row
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replace(/\\\|/g, '|'))
  return {
    type: 'table',
    attrs: {},
    content: rows.map((row, i) => ({
      type: 'tableRow',
      attrs: {},
      content: cellsOf(row).map((cell) => ({
        type: i === 0 ? 'tableHeader' : 'tableCell',
        attrs: {},
        content: inlineOf(piecesOf(cell)),
      })),
    })),
  }
}
