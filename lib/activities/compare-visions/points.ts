import { divisiveness, groupInformedConsensus, type GroupVotes } from '@/lib/decision'
import type { CompareAnswer, ProOrCon, Stance } from './answer'
import { shownVisions, type CompareSettings } from './settings'

/** A point for or against with what the others say to it. */
export interface RoomPoint extends ProOrCon {
  /** `<author>.<point>`: the key of others' stances. */
  readonly key: string
  readonly author: string
  readonly agrees: number
  readonly disagrees: number
  /** How far it divides the delegations, and how far all of them share it, 0 to 1; null while fewer than three took a stand. */
  readonly divides: number | null
  readonly shared: number | null
}

const ENOUGH = 3

/** Every point on a shown vision, in the order of keys. An author's stance on their own point is not counted twice: they agree. */
export function roomPoints(
  settings: CompareSettings,
  answers: ReadonlyMap<string, CompareAnswer>,
  delegationOf: (participant: string) => string | null,
): readonly RoomPoint[] {
  const visions = new Set(shownVisions(settings).map(({ id }) => id))
  const aims = new Set(settings.aims.map(({ id }) => id))
  const people = [...answers.keys()].sort()
  return people.flatMap((author) =>
    Object.entries(answers.get(author)!.points ?? {})
      .filter(([, { vision, aim }]) => visions.has(vision) && (aim === null || aims.has(aim)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, point]) => {
        const key = `${author}.${id}`
        return { ...point, key, author, ...counted(key, author, people, answers, delegationOf) }
      }),
  )
}

function counted(
  key: string,
  author: string,
  people: readonly string[],
  answers: ReadonlyMap<string, CompareAnswer>,
  delegationOf: (participant: string) => string | null,
) {
  const groups = new Map<string | null, { agrees: number; disagrees: number; votes: number }>()
  for (const person of people) {
    const stance: Stance | undefined = person === author ? 'agree' : answers.get(person)!.stances?.[key]
    if (!stance) continue
    const delegation = delegationOf(person)
    const group = groups.get(delegation) ?? { agrees: 0, disagrees: 0, votes: 0 }
    groups.set(delegation, group)
    group.votes += 1
    group[stance === 'agree' ? 'agrees' : 'disagrees'] += 1
  }
  const votes: GroupVotes[] = [...groups.values()]
  const agrees = votes.reduce((sum, group) => sum + group.agrees, 0)
  const disagrees = votes.reduce((sum, group) => sum + group.disagrees, 0)
  const enough = agrees + disagrees >= ENOUGH
  return {
    agrees,
    disagrees,
    divides: enough && votes.length > 1 ? divisiveness(votes) : null,
    shared: enough ? groupInformedConsensus(votes) : null,
  }
}
