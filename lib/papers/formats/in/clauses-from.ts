import type { Body, BodyNode } from '../../body'
import { MAX_DEPTH, type ClauseKind } from '../../clause'
import type { PaperKind } from '../../paper'
import { FileRefused } from './file-refused'
import { decided, inlineOf, isTable, lineOf, type FileParagraph, type FileText } from './file-text'
import { MOST_CLAUSES_IN } from './limits'

/** A clause that a file becomes. */
export interface FileClause {
  readonly kind: ClauseKind
  readonly depth: number
  readonly body: Body
}

/**
 * A file as the clauses of a new paper: its title, and for a position paper headings over sections, for a negotiated text
 * a clause for each paragraph. Tracked changes are taken in. Numbers that are words become numbers of ours.
 * @throws FileRefused empty, tooMany
 */
export function clausesFrom({ blocks }: FileText, kind: PaperKind): FileClause[] {
  const full = blocks.filter(
    (block) => isTable(block) || (lineOf(block, 'all').trim() !== '' && block.style !== 'alternative'),
  )
  if (full.length === 0) throw new FileRefused('empty')
  const clauses =
    kind === 'position' ? sections(full) : paragraphs(full.filter((block): block is FileParagraph => !isTable(block)))
  if (clauses.length > MOST_CLAUSES_IN) throw new FileRefused('tooMany')
  if (clauses.length === 0) throw new FileRefused('empty')
  return clauses
}

const paragraph = (content: readonly BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
const wordsOf = (block: FileParagraph) => inlineOf(decided(block, 'all'))
const single = (kind: ClauseKind, content: readonly BodyNode[], depth = 0): FileClause => ({
  kind,
  depth,
  body: [paragraph(content)],
})

/** Word's own title, or else a first heading that nothing stands before. */
const isTitle = (block: FileParagraph, i: number): boolean =>
  block.style === 'title' || (i === 0 && block.style === 'heading')

function sections(blocks: FileText['blocks']): FileClause[] {
  const clauses: FileClause[] = []
  let body: BodyNode[] = []
  const close = () => {
    if (body.length > 0) clauses.push({ kind: 'section', depth: 0, body })
    body = []
  }
  blocks.forEach((block, i) => {
    if (isTable(block)) body.push(block.table)
    else if (isTitle(block, i) && clauses.length === 0 && body.length === 0)
      clauses.push(single('title', wordsOf(block)))
    else if (block.style === 'heading' || block.style === 'title') {
      close()
      clauses.push(single('heading', wordsOf(block)))
    } else body = withBlock(body, block)
  })
  close()
  return clauses
}

/** Neighbouring entries of one list become one list; deeper ones stand in the entry above them. */
function withBlock(body: BodyNode[], block: FileParagraph): BodyNode[] {
  const { list, style } = block
  if (!list) {
    const made: BodyNode =
      style === 'minor'
        ? { type: 'heading', attrs: { level: 3 }, content: wordsOf(block) }
        : style === 'quote'
          ? { type: 'blockquote', attrs: {}, content: [paragraph(wordsOf(block))] }
          : paragraph(wordsOf(block))
    return [...body, made]
  }
  return withItem(body, list.ordered ? 'orderedList' : 'bulletList', Math.min(list.level, MAX_DEPTH), wordsOf(block))
}

function withItem(body: readonly BodyNode[], type: string, level: number, content: readonly BodyNode[]): BodyNode[] {
  const item: BodyNode = { type: 'listItem', attrs: {}, content: [paragraph(content)] }
  const last = body.at(-1)
  const isList = last && 'type' in last && (last.type === 'bulletList' || last.type === 'orderedList')
  if (isList && level > 0) {
    const above = last.content.at(-1)
    if (above && 'type' in above) {
      const inner = { ...above, content: withItem(above.content, type, level - 1, content) }
      return [...body.slice(0, -1), { ...last, content: [...last.content.slice(0, -1), inner] }]
    }
  }
  if (isList && last.type === type) return [...body.slice(0, -1), { ...last, content: [...last.content, item] }]
  return [...body, { type, attrs: {}, content: [item] }]
}

/** `PP1`, `OP2 (a)`, `3.`, `(b)`, `(ii)` at the beginning of a paragraph. */
const NUMBER = /^\s*(?:(PP|OP)\s?\d+(?:\s+(?:\(\w{1,4}\))+)?[.)]?|(\d{1,3})[.)]|(\([a-z]{1,2}\))|(\([ivx]{1,5}\)))\s+/

function paragraphs(blocks: readonly FileParagraph[]): FileClause[] {
  const clauses: FileClause[] = []
  let isOperative = false
  blocks.forEach((block, i) => {
    const content = wordsOf(block)
    const text = lineOf(block, 'all').trim()
    if (isTitle(block, i) && clauses.length === 0) return clauses.push(single('title', content))
    if (block.style !== 'text' && block.style !== 'quote') return clauses.push(single('heading', content))
    const number = block.label !== null ? `${block.label} ` : (NUMBER.exec(text)?.[0] ?? '')
    const [, prefix, top, letter, roman] = NUMBER.exec(number) ?? []
    const depth = roman && clauses.at(-1)?.depth ? 2 : letter || roman ? 1 : Math.min(block.list?.level ?? 0, MAX_DEPTH)
    if (prefix === 'OP' || top || block.list?.ordered) isOperative = true
    const isPreamble = prefix === 'PP' || (!isOperative && /[,،、，]$/.test(text))
    if (!isPreamble) isOperative = true
    const words = block.label === null && number !== '' ? withoutStart(content, number.length) : content
    return clauses.push(single(isPreamble ? 'preambular' : 'operative', words, depth))
  })
  return clauses
}

/** Without its first characters. */
function withoutStart(content: readonly BodyNode[], length: number): BodyNode[] {
  let rest = length
  return content.flatMap((node): BodyNode[] => {
    if (!('text' in node) || rest === 0) return [node]
    const cut = Math.min(rest, node.text.length)
    rest -= cut
    return cut === node.text.length ? [] : [{ ...node, text: node.text.slice(cut) }]
  })
}
