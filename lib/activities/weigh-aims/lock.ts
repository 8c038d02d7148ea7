import type { Text } from '@/lib/packs/text'
import { keepsWords } from '../same-words'
import type { WeighAimsSettings, WeighedAim } from './settings'

/**
 * Whether nobody who has answered would now have answered another question: the same aims in the same order, and every
 * word they may have read still there. A translation may be added, a shape or a source put right.
 */
export function sameQuestion(before: WeighAimsSettings, after: WeighAimsSettings): boolean {
  return (
    before.aims.length === after.aims.length &&
    before.aims.every((aim, index) => {
      const now = after.aims[index]!
      return aim.id === now.id && wordsOf(aim).every((text, place) => keepsWords(text, wordsOf(now)[place]!))
    })
  )
}

function wordsOf({ name, meaning, whose, worst, best }: WeighedAim): Text[] {
  return [name, meaning, whose, worst.short, worst.long, best.short, best.long]
}
