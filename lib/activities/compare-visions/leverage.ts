import {
  leverageFlips,
  leveragedValues,
  mean,
  roomScores,
  utilities,
  type LeverageFlip,
  type PartyUtilities,
} from '@/lib/decision'
import type { ComparedRoom, Scored } from './summary'
import type { Placed } from './places'
import type { CompareSettings } from './settings'

/** The delegations as parties, what each vision is worth to each, and where on the slider the winner changes. */
export interface Leveraged {
  readonly parties: readonly string[]
  readonly leverage: readonly number[]
  /** One row per vision, one column per party, in the scores' unit. */
  readonly utilities: PartyUtilities
  readonly flips: readonly LeverageFlip[]
}

/**
 * Each delegation judges by its members' own scores, or by the room's where none of them has scored, at its members'
 * mean weights. Its leverage is what the settings say, else its number of people. Null for fewer than two delegations.
 */
export function leveraged(
  settings: CompareSettings,
  room: ComparedRoom,
  scored: readonly Scored[],
  people: readonly Placed[],
): Leveraged | null {
  const parties = room.delegations.map(({ delegation }) => delegation)
  if (parties.length < 2) return null
  const worth = parties.map((party) => {
    const own = scored.filter(({ delegation }) => delegation === party).map(({ scores }) => scores)
    const weights = mean(people.filter(({ delegation }) => delegation === party).map((person) => person.weights))
    return utilities(own.length > 0 ? roomScores(own, settings.centre) : room.scores, weights)
  })
  const table = room.scores.map((_, vision) => worth.map((values) => values[vision]!))
  const leverage = room.delegations.map(({ delegation, n }) => settings.leverage[delegation] ?? n)
  return { parties, leverage, utilities: table, flips: leverageFlips(table, leverage) }
}

/** What each vision is worth to the room at this place of the slider, 0 to 1. */
export const worthAt = ({ utilities: table, leverage }: Leveraged, lambda: number): readonly number[] =>
  leveragedValues(table, leverage, lambda)
