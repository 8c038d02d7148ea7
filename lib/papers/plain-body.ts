import type { Body, BodyMark, BodyNode } from './body'

/** What becomes of a suggestion: its words as it wants them, as they were before it, or null: it stays a suggestion. */
export type Verdict = 'accept' | 'reject' | null

const isSuggestion = ({ type }: BodyMark): boolean => type === 'inserted' || type === 'deleted'

/**
 * A text with some of its suggestions decided. Inserted words stay when accepted and go when rejected, struck words the
 * other way round; words that any decision takes away are gone, whatever else is suggested of them. Blocks stay.
 */
export function decideSuggestions(body: Body, verdictOf: (mark: BodyMark) => Verdict): Body {
  let isSame = true
  const decided = body.flatMap((node): BodyNode[] => {
    if (!('text' in node)) {
      const content = decideSuggestions(node.content, verdictOf)
      if (content === node.content) return [node]
      isSame = false
      return [{ ...node, content }]
    }
    if (!node.marks.some((mark) => isSuggestion(mark) && verdictOf(mark) !== null)) return [node]
    isSame = false
    const takesAway = (mark: BodyMark) => verdictOf(mark) === (mark.type === 'inserted' ? 'reject' : 'accept')
    if (node.marks.some((mark) => isSuggestion(mark) && takesAway(mark))) return []
    return [{ ...node, marks: node.marks.filter((mark) => !isSuggestion(mark) || verdictOf(mark) === null) }]
  })
  return isSame ? body : decided
}

/** The text as it would be with every suggestion accepted. The same object where there are none. */
export const acceptedBody = (body: Body): Body => decideSuggestions(body, () => 'accept')

/** The base text: as it is with every suggestion rejected. This is what is ruled on, hashed and compared. */
export const baseBody = (body: Body): Body => decideSuggestions(body, () => 'reject')
