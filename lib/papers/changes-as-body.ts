import type { Body, BodyMark, BodyNode } from './body'
import type { WordChange } from './word-diff'

/**
 * What changed in a text as a text with suggestions, one paragraph a line: so that a file shows it as tracked changes.
 * `by`: in whose name.
 */
export function changesAsBody(changes: readonly WordChange[], by: string): Body {
  const lines: BodyNode[][] = [[]]
  for (const { kind, text } of changes) {
    const marks: BodyMark[] = kind === 'same' ? [] : [{ type: kind, attrs: { id: `${by} ${kind}`, by } }]
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      if (part !== '') lines.at(-1)!.push({ text: part, marks })
    })
  }
  return lines.map((content) => ({ type: 'paragraph', attrs: {}, content }))
}
