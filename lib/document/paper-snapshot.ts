import type * as Y from 'yjs'
import type { DelegationId } from '@/lib/ids'
import { alternativesOf, partiesOf } from '@/lib/papers/amendment'
import { wordCount, plainText } from '@/lib/papers/body'
import type { TextMove } from '@/lib/papers/text-move'
import { numberedReservations } from '@/lib/papers/reservation'
import type { PaperSnapshot, SnapshotClause } from '@/lib/papers/revisions/snapshot'
import { readBody, textRuns } from './body-text'
import type { PaperRoom } from './paper-room'

export interface SnapshotFacts {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly parties: PaperSnapshot['parties']
  /** Whose words a Yjs client's are; without it nobody's are known. */
  readonly authorOf?: (client: number) => DelegationId | null
}

/** A paper as it is at this moment, as plain values. Reads only. */
export function takeSnapshot(room: PaperRoom, { at, parties, authorOf }: SnapshotFacts): PaperSnapshot {
  const meta = room.meta.read()
  const present = room.clauses.read().filter(({ state }) => state === 'present')
  const amendments = room.amendments.read()
  const reservations = numberedReservations(
    room.reservations.read(),
    present.map(({ id }) => id),
  )
  const origin = authorOf && originsOf(room.moves.read().values())
  return {
    form: 1,
    title: meta?.title ?? '',
    symbol: meta?.symbol ?? '',
    rev: meta?.rev ?? 0,
    at,
    parties,
    accepted: [...amendments.values()].flatMap((one) =>
      one.state === 'accepted' && one.ended ? [{ clause: one.clause, by: [...partiesOf(one)], at: one.ended.at }] : [],
    ),
    clauses: present.map(({ id, kind, depth }): SnapshotClause => {
      const body = room.clauses.body(id)!
      return {
        id,
        kind,
        depth,
        body: readBody(body),
        authors: authorOf && origin ? authorsOf(body, origin, authorOf) : [],
        alternatives: alternativesOf(amendments, id).map((one) => ({
          number: one.number,
          by: [...partiesOf(one)],
          body: one.body,
        })),
        reservations: reservations
          .filter(({ clause }) => clause === id)
          .map(({ number, delegation, kind, text }) => ({ number, by: delegation, kind, text })),
      }
    }),
  }
}

/** The words of a snapshot, counted as its language divides them. */
export const wordsIn = ({ clauses }: PaperSnapshot): number =>
  clauses.reduce((sum, { body }) => sum + wordCount(plainText(body)), 0)

interface Origin {
  /** Whether any words were written anew by this client. */
  readonly isMover: (client: number) => boolean
  readonly of: (client: number, clock: number) => number
}

/** Who wrote a character first: whoever splits or joins writes the words of others anew. */
function originsOf(moves: Iterable<TextMove>): Origin {
  const cameFrom = new Map<string, readonly [number, number]>()
  const movers = new Set<number>()
  for (const { old, new: fresh } of moves) {
    const was = old.flatMap(([client, clock, length]) => Array.from({ length }, (_, i) => [client, clock + i] as const))
    let at = 0
    for (const [client, clock, length] of fresh) {
      movers.add(client)
      for (let i = 0; i < length; i++) {
        const from = was[at++]
        if (from) cameFrom.set(`${client}:${clock + i}`, from)
      }
    }
  }
  const of = (client: number, clock: number): number => {
    let [at, place] = [client, clock]
    for (let hops = 0; hops < 1000; hops++) {
      const from = cameFrom.get(`${at}:${place}`)
      if (!from) break
      ;[at, place] = from
    }
    return at
  }
  return { isMover: (client) => movers.has(client), of }
}

function authorsOf(
  body: Y.XmlFragment,
  origin: Origin,
  authorOf: NonNullable<SnapshotFacts['authorOf']>,
): SnapshotClause['authors'] {
  const authors: SnapshotClause['authors'] = []
  const put = (length: number, by: DelegationId | null) => {
    const last = authors.at(-1)
    if (last && last[1] === by) last[0] += length
    else authors.push([length, by])
  }
  for (const [client, clock, length] of textRuns(body)) {
    if (!origin.isMover(client)) put(length, authorOf(client))
    else for (let i = 0; i < length; i++) put(1, authorOf(origin.of(client, clock + i)))
  }
  return authors
}
