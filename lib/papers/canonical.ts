import { digest } from 'lib0/hash/sha256'
import type { Body, BodyMark, BodyNode } from './body'
import type { ClauseHead } from './clause'

/** What is adopted: a clause without its place, which may change while its words do not. */
export interface ClauseText extends Pick<ClauseHead, 'kind' | 'depth'> {
  readonly body: Body
}

/**
 * One text for one clause, however its history was: keys sorted, neighbouring pieces with equal marks joined, marks
 * in order, absent and null attributes alike. Begins with the number of this form.
 */
export const canonicalJson = ({ kind, depth, body }: ClauseText): string =>
  stable({ form: 1, kind, depth, body: canonicalBody(body) })

/** SHA-256 of the canonical JSON, in 64 hexadecimal digits. Works without a secure context. */
export const clauseHash = (clause: ClauseText): string => sha256(canonicalJson(clause))

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export const sha256 = (text: string): string =>
  Array.from(digest(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')

function canonicalBody(body: Body): unknown[] {
  const list: ({ text: string; marks: string } | { node: unknown })[] = []
  for (const node of body) {
    if (!('text' in node)) {
      list.push({ node: canonicalNode(node) })
      continue
    }
    if (node.text === '') continue
    const marks = stable(canonicalMarks(node.marks))
    const last = list.at(-1)
    if (last && 'text' in last && last.marks === marks) last.text += node.text
    else list.push({ text: node.text, marks })
  }
  return list.map((part) => ('node' in part ? part.node : [part.text, JSON.parse(part.marks)]))
}

const canonicalNode = (node: Exclude<BodyNode, { text: string }>): unknown => ({
  type: node.type,
  attrs: given(node.attrs),
  content: canonicalBody(node.content),
})

/** Overlapping marks of one type differ in their attributes; the same one twice is one. */
function canonicalMarks(marks: readonly BodyMark[]): unknown[] {
  const all = new Set(marks.map(({ type, attrs }) => stable({ type, attrs: given(attrs) })))
  return [...all].sort().map((mark) => JSON.parse(mark) as unknown)
}

const given = (attrs: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined))

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
