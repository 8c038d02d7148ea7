import type { Text, Language } from '@/lib/packs/text'

/** A text with what it says in one language changed; what it says in others stays. */
export const reworded = (text: Text, language: Language, words: string): Text => {
  if (typeof text === 'string') return words
  const own = Object.hasOwn(text, language) ? language : (language.split('-')[0] ?? language)
  return { ...text, [own]: words }
}
