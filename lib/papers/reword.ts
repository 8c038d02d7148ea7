import type { Body, BodyMark, BodyNode } from './body'
import { carryOver } from './carry-over'
import { sequenceDiff } from './sequence-diff'
import { settledBody } from './words-hash'

type Block = Extract<BodyNode, { type: string }>
type Words = Extract<BodyNode, { text: string }>

/** A paragraph of words, whatever its kind. */
const isTextblock = ({ type }: Block): boolean => type === 'paragraph' || type === 'heading'

/** The paragraphs of a text in their order, those of lists and quotes too. */
export const textblocks = (body: Body): Block[] =>
  body.flatMap((node) => ('text' in node ? [] : isTextblock(node) ? [node] : textblocks(node.content)))

const wordsOf = (block: Block): Words[] => block.content.filter((node): node is Words => 'text' in node)

/** A text's words, one line for each paragraph: what is typed over in a box. Suggestions are left out. */
export const linesOf = (body: Body): string[] =>
  textblocks(settledBody(body)).map((block) =>
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

const isAttributed = ({ type }: BodyMark): boolean => type === 'bracket' || type === 'inserted' || type === 'deleted'

/**
 * What comes of a text when a proposal for it is accepted: the proposal's words and formats, and on the words that stay
 * the brackets and suggestions that lie on them now. Where the two are built otherwise, the proposal's blocks as they are.
 */
export function overlaid(now: Body, proposed: Body): Body {
  const [from, to] = [textblocks(now), textblocks(proposed)]
  if (shape(now) !== shape(proposed) || from.length !== to.length) return proposed
  let at = 0
  const walk = (body: Body): Body =>
    body.map((node) => {
      if ('text' in node) return node
      if (!isTextblock(node)) return { ...node, content: walk(node.content) }
      return { ...node, content: carryOver(from[at++]!.content, wordsOf(node), isAttributed) }
    })
  return walk(proposed)
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
      if (content.length > 0) return [{ ...node, content }]
      return EMPTIED.has(node.type) ? [] : [{ ...node, content: [EMPTY] }]
    })
  const content = walk(body, false)
  return content.length > 0 ? content : [EMPTY]
}

const EMPTY: BodyNode = { type: 'paragraph', attrs: {}, content: [] }
/** What goes with its last paragraph; a table's cell stays. */
const EMPTIED: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'listItem', 'blockquote'])

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
