import type { Body, BodyMark, BodyNode } from './body'
import { carryOver } from './carry-over'
import { withFootnotes } from './footnotes'
import { sequenceDiff } from './sequence-diff'
import { settledBody } from './words-hash'

type Block = Extract<BodyNode, { type: string }>
type Words = Extract<BodyNode, { text: string }>

/** Hold words and stay one, however many lines they are given. */
const CELLS: ReadonlySet<string> = new Set(['tableCell', 'tableHeader'])
/** A paragraph of words, whatever its kind. */
const isTextblock = ({ type }: Block): boolean => type === 'paragraph' || type === 'heading' || CELLS.has(type)

/** The paragraphs of a text in their order, those of lists and quotes too. */
export const textblocks = (body: Body): Block[] =>
  body.flatMap((node) => ('text' in node ? [] : isTextblock(node) ? [node] : textblocks(node.content)))

const wordsOf = (block: Block): Words[] => block.content.filter((node): node is Words => 'text' in node)

/** A text's words, one line for each paragraph and each cell of a table: what is typed over in a box. Suggestions and footnotes are left out. */
export const linesOf = (body: Body): string[] =>
  textblocks(withFootnotes(settledBody(body)).blocks).map((block) =>
    wordsOf(block)
      .map(({ text }) => text)
      .join(''),
  )

/** The text with these lines instead: what stays keeps its formats, its place in a list, its brackets and suggestions. */
export const reworded = (body: Body, lines: readonly string[]): Body =>
  rewritten(
    body,
    lines.map((text) => (text === '' ? [] : [{ text, marks: [] }])),
    () => true,
  )

/** What lies on words without being a format of theirs. */
const LAID: ReadonlySet<string> = new Set(['bracket', 'inserted', 'deleted', 'reference'])
const isLaid = ({ type }: BodyMark): boolean => LAID.has(type)

/**
 * What comes of a text when a proposal for it is accepted: the proposal's words and formats, and on the words that stay
 * the brackets and suggestions that lie on them now. Where the two are built otherwise, the proposal's blocks as they are.
 */
export function overlaid(nowWhole: Body, proposedWhole: Body): Body {
  const { blocks: now, notes: standing } = withFootnotes(nowWhole)
  const { blocks: proposed, notes: wanted } = withFootnotes(proposedWhole)
  const has = new Set(wanted.map(({ attrs }) => attrs.id))
  const notes = [...wanted, ...standing.filter(({ attrs }) => !has.has(attrs.id))]
  const [from, to] = [textblocks(now), textblocks(proposed)]
  if (shape(now) !== shape(proposed) || from.length !== to.length) return [...proposed, ...notes]
  let at = 0
  const walk = (body: Body): Body =>
    body.map((node) => {
      if ('text' in node) return node
      if (!isTextblock(node)) return { ...node, content: walk(node.content) }
      return { ...node, content: carryOver(from[at++]!.content, wordsOf(node), isLaid) }
    })
  return [...walk(proposed), ...notes]
}

const shape = (body: Body): string =>
  body
    .map((node) => ('text' in node ? '' : isTextblock(node) ? node.type : `${node.type}(${shape(node.content)})`))
    .join()

/** Each paragraph becomes none, one or several lines. */
function rewritten(body: Body, lines: readonly Words[][], keeps: (mark: BodyMark) => boolean): Body {
  const given = deal(linesOf(body), lines)
  let at = 0
  const walk = (nodes: Body, inItem: boolean): BodyNode[] =>
    nodes.flatMap((node): BodyNode[] => {
      if ('text' in node) return [node]
      if (isTextblock(node)) {
        const own = given[at++]!
        if (CELLS.has(node.type)) return [{ ...node, content: carryOver(node.content, oneLine(own), keeps) }]
        const paragraphs = own.map((words, i): Block => {
          if (i > 0) return { type: 'paragraph', attrs: {}, content: words }
          return { ...node, content: carryOver(node.content, words, keeps) }
        })
        return inItem ? paragraphs.map((one) => ({ type: 'listItem', attrs: {}, content: [one] })) : paragraphs
      }
      const only = node.content[0]
      if (node.type === 'listItem' && node.content.length === 1 && only && 'type' in only && isTextblock(only))
        return walk([only], true)
      const content = walk(node.content, false)
      return content.length > 0 || !EMPTIED.has(node.type) ? [{ ...node, content }] : []
    })
  const { blocks, notes } = withFootnotes(body)
  const content = walk(blocks, false)
  return [...(content.length > 0 ? content : [EMPTY]), ...notes]
}

const EMPTY: BodyNode = { type: 'paragraph', attrs: {}, content: [] }
/** What goes with its last paragraph. */
const EMPTIED: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote'])

/** Several lines in one, where they cannot be several paragraphs. */
const oneLine = (lines: readonly Words[][]): Words[] =>
  lines.flatMap((words, i) => (i === 0 ? words : [{ text: ' ', marks: [] }, ...words]))

/** Which new lines each old line becomes: equal ones stay, those between them are paired in their order. */
function deal(was: readonly string[], lines: readonly Words[][]): Words[][][] {
  const given: Words[][][] = was.map(() => [])
  const texts = lines.map((words) => words.map(({ text }) => text).join(''))
  let waiting: number[] = []
  let last = -1
  for (const { kind, a, b } of sequenceDiff(was, texts, (x, y) => x === y)) {
    const [from, to] = kind === 'deleted' ? a : b
    for (let i = from; i < to; i++) {
      if (kind === 'deleted') waiting.push(i)
      else {
        if (kind === 'same') last = a[0] + i - from
        else last = waiting.shift() ?? last
        given[Math.max(0, last)]?.push(lines[i]!)
      }
    }
    if (kind === 'same') waiting = []
  }
  return given
}
