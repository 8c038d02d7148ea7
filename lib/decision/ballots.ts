import { requireShape } from './check'
import { midRanks, TIE, type Ranking } from './ranking'
import { requireVoices, type Voices } from './voices'

/** Row beats column: the voices that put option a before option b. */
export type PairwiseTable = readonly (readonly number[])[]

/** What a pairwise table settles: one option that beats every other, or the smallest set that beats all outside it. */
export type Condorcet =
  | { readonly kind: 'winner'; readonly option: number }
  | { readonly kind: 'smith-set'; readonly options: readonly number[] }

/**
 * How many voices prefer each option to each other; who ties them counts for neither (D-BALLOTS-1). Errors:
 * `wrong-shape` unless every ballot ranks the same options once each and has a voice; `out-of-range` for voices.
 */
export function pairwiseTable(ballots: readonly Ranking[], voices?: Voices): PairwiseTable {
  const ranks = requireBallots(ballots, voices)
  return ranks[0]!.map((_, a) =>
    ranks[0]!.map((_, b) =>
      ranks.reduce((sum, ballot, i) => (ballot[a]! < ballot[b]! ? sum + (voices?.[i] ?? 1) : sum), 0),
    ),
  )
}

/** Borda: Σ(m − rank) over ballots, tied options at their mean rank (D-BALLOTS-2). Errors: as `pairwiseTable`. */
export function borda(ballots: readonly Ranking[], voices?: Voices): readonly number[] {
  const ranks = requireBallots(ballots, voices)
  const options = ranks[0]!.length
  return ranks[0]!.map((_, option) =>
    ranks.reduce((sum, ballot, i) => sum + (options - ballot[option]!) * (voices?.[i] ?? 1), 0),
  )
}

/** Copeland: the others an option beats, and half of those it ties (D-BALLOTS-3). */
export function copeland(table: PairwiseTable): readonly number[] {
  return table.map((_, a) =>
    table.reduce((sum, _, b) => (a === b ? sum : sum + (beats(table, a, b) ? 1 : beats(table, b, a) ? 0 : 0.5)), 0),
  )
}

/** The Condorcet winner, or else the Smith set: never a silent tie-break (D-BALLOTS-4). */
export function condorcet(table: PairwiseTable): Condorcet {
  const scores = copeland(table)
  // The option of highest Copeland score is in the Smith set; so is whoever a member does not beat.
  const members = [scores.indexOf(Math.max(...scores))]
  for (const member of members) {
    scores.forEach((_, other) => {
      if (!members.includes(other) && !beats(table, member, other)) members.push(other)
    })
  }
  return members.length === 1
    ? { kind: 'winner', option: members[0]! }
    : { kind: 'smith-set', options: members.sort((a, b) => a - b) }
}

function beats(table: PairwiseTable, a: number, b: number): boolean {
  return table[a]![b]! - table[b]![a]! > TIE
}

function requireBallots(ballots: readonly Ranking[], voices?: Voices): readonly (readonly number[])[] {
  requireShape(ballots.length > 0, 'no ballots')
  requireVoices(ballots.length, voices)
  const options = ballots[0]!.flat().length
  requireShape(options > 0, 'a ballot ranks nothing')
  return ballots.map((ballot) => midRanks(ballot, options))
}
