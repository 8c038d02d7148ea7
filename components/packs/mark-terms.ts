import type { Term } from '@/lib/packs/pack'
import { say, type Language } from '@/lib/packs/text'

/** A stretch of text, and the glossary term it is, if it is one. */
export interface Stretch {
  readonly text: string
  readonly term?: Term
}

export type Marker = (text: string) => Stretch[]

/**
 * Finds glossary terms in text, whole words only (plural and feminine endings allowed, longest term first).
 * Each term is marked the first time this marker meets it.
 */
export function termMarker(terms: readonly Term[], language: Language): Marker {
  const byWord = new Map(terms.map((term) => [fold(say(term.term, language)), term]))
  const met = new Set<string>()
  if (byWord.size === 0) return (text) => [{ text }]
  const words = [...byWord.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${words.join('|')})e?s?(?![\\p{L}\\p{N}-])`, 'giu')
  return (text) => {
    const stretches: Stretch[] = []
    let from = 0
    for (const match of text.matchAll(pattern)) {
      const term = byWord.get(fold(match[1]!))
      if (!term || met.has(term.id)) continue
      met.add(term.id)
      if (match.index > from) stretches.push({ text: text.slice(from, match.index) })
      stretches.push({ text: match[0], term })
      from = match.index + match[0].length
    }
    if (from < text.length) stretches.push({ text: text.slice(from) })
    return stretches
  }
}

const fold = (word: string) => word.toLowerCase()
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
