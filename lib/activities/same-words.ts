import type { Text } from '@/lib/packs/text'

/** Whether everyone who has read a text would still read the same: a language may be added, no word changed. */
export function keepsWords(before: Text, after: Text): boolean {
  if (typeof before === 'string' || typeof after === 'string') return before === after
  return Object.entries(before).every(([language, words]) => after[language] === words)
}

/** The same for a list of named texts, in their order. */
export const keepsAll = (
  before: readonly { id: string; text: Text }[],
  after: readonly { id: string; text: Text }[],
): boolean =>
  before.length === after.length &&
  before.every(({ id, text }, at) => id === after[at]!.id && keepsWords(text, after[at]!.text))
