import { borda, condorcet, decide, pairwiseTable, type Ranking, type Vote } from '@/lib/decision'
import { isThere, LEAST_SECRET_VOTES, ranks, type Ballot, type Choice, type RankingBallot, type Voter } from './ballot'
import type { Outcome } from './ballot-outcome'
import { castIn, rankingIn, type Boxes } from './secret-boxes'

/** What is in the urn: of an open ballot each voter's choice, of a secret one how many votes of each kind. */
export type Votes =
  | { readonly kind: 'open'; readonly cast: readonly { readonly voter: Voter['id']; readonly choice: Choice }[] }
  | { readonly kind: 'secret'; readonly boxes: Boxes }

type Motion = Exclude<Ballot, RankingBallot>

/** Counts a ballot by the rules of lib/decision. Votes of voters who are not on the roll do not count. */
export function countBallot(ballot: Ballot, voters: readonly Voter[], votes: Votes): Outcome {
  if (votes.kind === 'secret') return countSecret(ballot, voters, votes.boxes)
  const byVoter = new Map(votes.cast.map(({ voter, choice }) => [voter, choice]))
  const cast = voters.flatMap((voter) => {
    const choice = byVoter.get(voter.id)
    return choice === undefined || !isThere(voter) ? [] : [{ voter, choice }]
  })
  if (ranks(ballot)) return countRanking(ballot.quorum, voters, cast)
  const weightOf = (vote: Vote) => sum(cast.flatMap(({ voter, choice }) => (choice === vote ? [voter.weight] : [])))
  const boxes = { yes: weightOf('yes'), no: weightOf('no'), abstain: weightOf('abstain') }
  const named = cast.map(({ voter, choice }) => ({ voter: voter.id, vote: choice as Vote }))
  return motion(ballot, voters, boxes, ballot.method === 'roll-call' ? named : null)
}

function countSecret(ballot: Ballot, voters: readonly Voter[], boxes: Boxes): Outcome {
  const cast = castIn(ballot, boxes)
  if (cast < LEAST_SECRET_VOTES) return { kind: 'withheld', cast }
  if (ranks(ballot)) return rankingIn(ballot.options.length, boxes, missingIn(ballot.quorum, voters))
  return motion(ballot, voters, { yes: boxes.yes ?? 0, no: boxes.no ?? 0, abstain: boxes.abstain ?? 0 }, null)
}

const missingIn = (quorum: number, voters: readonly Voter[]): number =>
  Math.max(quorum - voters.filter(isThere).length, 0)

function motion(
  ballot: Motion,
  voters: readonly Voter[],
  boxes: Readonly<Record<Vote, number>>,
  votes: (Outcome & { kind: 'motion' })['votes'],
): Outcome {
  const there = voters.filter(isThere)
  const tally = { ...boxes, present: sum(there.map(({ weight }) => weight)) }
  const missing = Math.max(ballot.quorum - there.length, 0)
  const decision = missing > 0 ? ({ kind: 'no-quorum', missing } as const) : decide(tally, ballot.majority)
  return { kind: 'motion', tally, decision, votes }
}

function countRanking(
  quorum: number,
  voters: readonly Voter[],
  cast: readonly { voter: Voter; choice: Choice }[],
): Outcome {
  const missing = missingIn(quorum, voters)
  const head = { kind: 'ranking', cast: cast.length, missing } as const
  if (cast.length === 0) return { ...head, borda: [], pairwise: [], condorcet: null }
  const rankings = cast.map(({ choice }) => choice as Ranking)
  const weights = cast.map(({ voter }) => voter.weight)
  const pairwise = pairwiseTable(rankings, weights)
  const found = condorcet(pairwise)
  return {
    ...head,
    borda: [...borda(rankings, weights)],
    pairwise: pairwise.map((row) => [...row]),
    condorcet: found.kind === 'winner' ? found : { kind: 'smith-set', options: [...found.options] },
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
