/** A mark on a stretch of text, as it is stored. */
export interface BodyMark {
  readonly type: string
  readonly attrs: Readonly<Record<string, unknown>>
}

/** A clause's text as plain values: a block or an inline node, or a piece of text. The same for every reader of it. */
export type BodyNode =
  | { readonly text: string; readonly marks: readonly BodyMark[] }
  | { readonly type: string; readonly attrs: Readonly<Record<string, unknown>>; readonly content: readonly BodyNode[] }

export type Body = readonly BodyNode[]

/** The words of a text, blocks ended by a line feed. */
export function plainText(body: Body): string {
  return body
    .map((node) => ('text' in node ? node.text : plainText(node.content)))
    .join(body.some((node) => 'text' in node) ? '' : '\n')
}

const segments = new Map<string, Intl.Segmenter>()

/** How many words a text has, as its language divides them; numbers count, marks of punctuation do not. */
export function wordCount(text: string, language = 'en'): number {
  let segmenter = segments.get(language)
  if (!segmenter) segments.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })))
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++
  return count
}
