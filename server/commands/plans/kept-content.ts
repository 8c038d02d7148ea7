import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { BallotId, DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { bodySchema } from '@/lib/papers/body-schema'
import { clauseHeadSchema } from '@/lib/papers/clause'
import { paperKindSchema } from '@/lib/papers/paper'
import { packError, type PackError } from '@/lib/packs/pack-errors'
import { scenarioSchema } from '@/lib/packs/scenario'
import { brokenScenarioRules } from '@/lib/packs/scenario-rules'
import { outcomeSchema } from '@/lib/workshop/ballot-outcome'
import { ballotSchema, presenceSchema, type VoterId } from '@/lib/workshop/ballot'
import { id } from '@/lib/workshop/id-schema'
import { line } from '@/lib/workshop/name'

const MOST_NOTES = 2000
const MOST_BALLOTS = 200
const MOST_PAPERS = 60
const MOST_CLAUSES = 600

const ulid = z.string().regex(/^[\dA-Z]{26}$/)
const time = z.int().nonnegative()

/** A board: its groups by their ids, and its notes with their authors and the groups they lie in. */
const boardSchema = z.strictObject({
  groups: z.record(z.string().max(40), z.unknown()),
  notes: z
    .array(z.strictObject({ by: id<ParticipantId>(), ulid, note: z.unknown(), place: z.unknown().nullable() }))
    .max(MOST_NOTES),
})

/** A closed ballot with what it came to. Voters are delegations; of a ballot by person there is no roll. */
const closedBallotSchema = z.strictObject({
  id: id<BallotId>(),
  ballot: ballotSchema,
  openedAt: time,
  closedAt: time,
  outcome: outcomeSchema,
  roll: z
    .array(
      z.strictObject({
        id: id<VoterId>(),
        presence: presenceSchema,
        weight: z.int().min(1).max(1000),
        proxy: id<VoterId>().nullable(),
        voted: z.boolean(),
      }),
    )
    .max(100),
})

/** A paper for everyone: its clauses as they read, without who suggested what. */
const keptPaperSchema = z.strictObject({
  id: z.string().regex(/^[\da-z]{16}$/),
  title: line(200),
  kind: paperKindSchema,
  clauses: z
    .array(z.strictObject({ kind: clauseHeadSchema.shape.kind, depth: clauseHeadSchema.shape.depth, body: bodySchema }))
    .max(MOST_CLAUSES),
})

/** What goes with people's answers into a file, where it is asked for. Files from before these parts have none of them. */
export const keptParts = {
  boards: z.record(z.string(), boardSchema).default({}),
  ballots: z.array(closedBallotSchema).max(MOST_BALLOTS).default([]),
  papers: z.array(keptPaperSchema).max(MOST_PAPERS).default([]),
  /** The role-play with its sealed briefs in the open, and which delegation plays which of the scenario's. */
  play: z
    .strictObject({ scenario: scenarioSchema, parties: z.record(z.string(), id<DelegationId>()) })
    .nullable()
    .default(null),
}
const keptSchema = z.strictObject(keptParts)
export type Kept = z.output<typeof keptSchema>

interface Known {
  readonly steps: readonly { readonly id: StepId; readonly kind: string }[]
  readonly people: ReadonlySet<string>
  readonly delegations: ReadonlySet<string>
}

/** References to what is not there, and what its kind does not take. */
export function keptErrors({ boards, ballots, play }: Kept, { steps, people, delegations }: Known): PackError[] {
  const errors: PackError[] = []
  const path = (...rest: PropertyKey[]) => ['content', ...rest]
  const kinds = new Map<string, string>(steps.map(({ id, kind }) => [id, kind]))
  for (const [step, { groups, notes }] of Object.entries(boards)) {
    const parts = activityOf(kinds.get(step) ?? '')?.board?.parts
    if (!parts) {
      errors.push(packError(path('boards', step), 'unknown-entry', { value: step }))
      continue
    }
    for (const [group, named] of Object.entries(groups))
      if (!parts.groups.safeParse(named).success)
        errors.push(packError(path('boards', step, 'groups', group), 'invalid'))
    notes.forEach(({ by, note, place }, at) => {
      if (!people.has(by))
        errors.push(packError(path('boards', step, 'notes', at, 'by'), 'unknown-entry', { value: by }))
      const fits = parts.items.safeParse(note).success && (place === null || parts.places.safeParse(place).success)
      if (!fits) errors.push(packError(path('boards', step, 'notes', at), 'invalid'))
    })
  }
  ballots.forEach(({ ballot, roll }, at) => {
    if (ballot.step !== null && !kinds.has(ballot.step))
      errors.push(packError(path('ballots', at, 'ballot', 'step'), 'unknown-entry', { value: ballot.step }))
    roll.forEach(({ id: voter }, i) => {
      if (!delegations.has(voter))
        errors.push(packError(path('ballots', at, 'roll', i, 'id'), 'unknown-entry', { value: voter }))
    })
  })
  if (play) {
    for (const { id: party } of play.scenario.delegations)
      if (!delegations.has(play.parties[party] ?? ''))
        errors.push(packError(path('play', 'parties', party), 'unknown-entry', { value: play.parties[party] ?? party }))
    for (const error of brokenScenarioRules(play.scenario))
      errors.push({ ...error, path: `content.play.scenario.${error.path}` })
  }
  return errors
}
