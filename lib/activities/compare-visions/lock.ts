import type { Text } from '@/lib/packs/text'
import { keepsWords } from '../same-words'
import { sameQuestion as sameAims } from '../weigh-aims/lock'
import type { ComparedVision, CompareSettings } from './settings'

/**
 * Whether every score given still answers the question it answered: the same aims, the same visions in the same words,
 * about the same thing. Visions may be hidden and shown, a language added, and the room counted in another way.
 */
export function sameQuestion(before: CompareSettings, after: CompareSettings): boolean {
  return (
    sameAims({ aims: before.aims }, { aims: after.aims }) &&
    JSON.stringify(before.about) === JSON.stringify(after.about) &&
    before.visions.length === after.visions.length &&
    before.visions.every((vision, place) => {
      const now = after.visions[place]!
      return (
        vision.id === now.id &&
        vision.letter === now.letter &&
        wordsOf(vision).every((text, at) => keepsWords(text, wordsOf(now)[at]!))
      )
    })
  )
}

const wordsOf = ({ name, short, summary }: ComparedVision): Text[] => [name, short, summary]
