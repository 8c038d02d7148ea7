import { z } from 'zod'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { id } from './id-schema'

/** Why somebody asks for the floor. A point of order comes before everything, then a reply to what was said of one. */
export const purposeSchema = z.enum(['point-of-order', 'right-of-reply', 'statement'])
export type Purpose = z.infer<typeof purposeSchema>

const raised = {
  participant: id<ParticipantId>(),
  /** Null: speaks for nobody but themselves. */
  delegation: id<DelegationId>().nullable(),
  purpose: purposeSchema,
}
export const handSchema = z.object({ ...raised, raisedAt: z.number() })
export type Hand = z.infer<typeof handSchema>

export const turnSchema = z.object({ ...raised, from: z.number(), until: z.number() })
export type Turn = z.infer<typeof turnSchema>

/**
 * Who has the floor, who waits for it, who has had it. Times are milliseconds since 1970 on the server's clock. Who
 * waits is in order of raising hands, each once for each purpose; `queue` says in which order they are called.
 */
export const speakersSchema = z.object({
  /** A closed list takes points of order and replies only. */
  open: z.boolean(),
  /** What one statement may take, in milliseconds; null is as long as needed. */
  limit: z.int().positive().nullable(),
  hands: z.array(handSchema),
  speaking: z.object({ ...raised, since: z.number() }).nullable(),
  /** What everyone has said, the oldest first. */
  spoken: z.array(turnSchema),
})
export type Speakers = z.infer<typeof speakersSchema>

export const NO_SPEAKERS: Speakers = { open: true, limit: null, hands: [], speaking: null, spoken: [] }

/** The order in which hands are called: points of order, then replies, then statements, each as they were raised. */
export function queue({ hands }: Speakers): readonly Hand[] {
  return purposeSchema.options.flatMap((purpose) => hands.filter((hand) => hand.purpose === purpose))
}

/** A hand raised. A second one for the same purpose, and a statement when the list is closed, change nothing. */
export function raise(list: Speakers, hand: Hand): Speakers {
  if (hand.purpose === 'statement' && !list.open) return list
  if (list.hands.some((each) => isSame(each, hand))) return list
  return { ...list, hands: [...list.hands, hand] }
}

/** A hand lowered. */
export function lower(list: Speakers, hand: Pick<Hand, 'participant' | 'purpose'>): Speakers {
  const hands = list.hands.filter((each) => !isSame(each, hand))
  return hands.length === list.hands.length ? list : { ...list, hands }
}

/** Puts a hand to this place, from 0, among those raised for the same purpose; past the end is the end. */
export function place(list: Speakers, hand: Pick<Hand, 'participant' | 'purpose'>, to: number): Speakers {
  const moved = list.hands.find((each) => isSame(each, hand))
  if (!moved) return list
  const alike = list.hands.filter((each) => each.purpose === moved.purpose && each !== moved)
  alike.splice(to, 0, moved)
  return { ...list, hands: [...list.hands.filter((each) => each.purpose !== moved.purpose), ...alike] }
}

/** Without the hands, and the turn under way, of people for whom `isHere` is false. */
export function without(list: Speakers, isHere: (participant: ParticipantId) => boolean, now: number): Speakers {
  const left = list.speaking && !isHere(list.speaking.participant) ? end(list, now) : list
  const hands = left.hands.filter((each) => isHere(each.participant))
  return hands.length === left.hands.length ? left : { ...left, hands }
}

/** Gives the floor to a hand, else to the first of the queue; who has it until then has ended. Nothing changes when there is no such hand. */
export function call(list: Speakers, now: number, hand?: Pick<Hand, 'participant' | 'purpose'>): Speakers {
  const next = hand ? list.hands.find((each) => isSame(each, hand)) : queue(list)[0]
  if (!next) return list
  const { participant, delegation, purpose } = next
  return { ...lower(end(list, now), next), speaking: { participant, delegation, purpose, since: now } }
}

/** The speaker ends; the floor is free. */
export function end(list: Speakers, now: number): Speakers {
  if (!list.speaking) return list
  const { since, ...who } = list.speaking
  const turn = { ...who, from: since, until: Math.max(now, since) }
  return { ...list, speaking: null, spoken: [...list.spoken, turn] }
}

/** What is left of the speaker's time, in milliseconds, below nothing when it is over; null where there is no limit. Points of order have the same. */
export function timeLeft({ speaking, limit }: Speakers, now: number): number | null {
  return speaking && limit !== null ? limit - (now - speaking.since) : null
}

/** How often each delegation spoke and for how long, in milliseconds, with the turn under way; points of order are not counted as speaking. */
export function balance(list: Speakers, now: number): ReadonlyMap<DelegationId | null, { times: number; ms: number }> {
  const heard = new Map<DelegationId | null, { times: number; ms: number }>()
  for (const { delegation, purpose, from, until } of end(list, now).spoken) {
    if (purpose === 'point-of-order') continue
    const { times, ms } = heard.get(delegation) ?? { times: 0, ms: 0 }
    heard.set(delegation, { times: times + 1, ms: ms + until - from })
  }
  return heard
}

/** Everyone who has spoken, speaks or waits, each once, in that order. */
export function firstHeard({ spoken, speaking, hands }: Speakers): readonly ParticipantId[] {
  return [...new Set([...spoken, ...(speaking ? [speaking] : []), ...hands].map(({ participant }) => participant))]
}

const isSame = (a: Pick<Hand, 'participant' | 'purpose'>, b: Pick<Hand, 'participant' | 'purpose'>) =>
  a.participant === b.participant && a.purpose === b.purpose
