import { drawWeights } from '@/lib/decision'
import { bestOf, HIGHEST, type CompareAnswer, type Score } from './answer'
import { shownVisions, type CompareSettings } from './settings'

/**
 * An illustrative answer. The numbers follow from places in the lists and not from what a vision is, and no place is
 * favoured: each vision serves one aim well and the others alike, a baseline one aim a little better than the others.
 */
export function sampleAnswer(random: () => number, settings: CompareSettings): CompareAnswer {
  const visions = shownVisions(settings)
  const scores: Record<string, Record<string, Score>> = {}
  visions.forEach((vision, place) => {
    const row: Record<string, Score> = {}
    settings.aims.forEach((aim, index) => {
      const wobble = Math.floor(random() * 5) - 2
      const best = Math.min(Math.max(lean(vision, place, index) + wobble, 0), HIGHEST)
      // The same share of everyone is unsure, so that two answers can meet half way.
      row[aim.id] =
        (place + index) % 4 === 3 ? { low: Math.max(best - 2, 0), best, high: Math.min(best + 1, HIGHEST) } : best
    })
    scores[vision.id] = row
  })
  // What they would choose goes with their own scores at weights of their own.
  const weights = drawWeights(random, settings.aims.length)
  const worth = visions.map(({ id }) =>
    settings.aims.reduce((sum, aim, index) => sum + bestOf(scores[id]![aim.id]!) * weights[index]!, 0),
  )
  const choice = visions[worth.indexOf(Math.max(...worth))]!
  return { choice: choice.id, scores }

  function lean(vision: (typeof visions)[number], place: number, index: number): number {
    if (vision.role !== 'vision') return index % 2 === 0 ? 3 : 5
    return place % settings.aims.length === index ? 8 : 4
  }
}
