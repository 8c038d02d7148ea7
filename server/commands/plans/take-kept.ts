import { activityOf } from '@/lib/activities/registry'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Body } from '@/lib/papers/body'
import { outcomeSchema } from '@/lib/workshop/ballot-outcome'
import type { Step } from '@/lib/workshop/step'
import { playOf, rolesIn } from '@/server/play/rows'
import { readBallot, rollOf } from '../ballots/ballot-rows'
import type { Context } from '../command'
import type { Kept } from './kept-content'

/**
 * Beside people's answers: boards, closed ballots, papers for everyone, the role-play. `authorOf` gives who an author is
 * in the file, or null for whose notes stay. Of ballots by person no file says who was on the roll or how they voted.
 */
export async function takeKept(
  context: Context,
  workshop: WorkshopId,
  steps: readonly Step[],
  authorOf: (person: ParticipantId, step: Step) => ParticipantId | null,
): Promise<Kept> {
  return {
    boards: await boardsOf(context, workshop, steps, authorOf),
    ballots: await ballotsOf(context, workshop, new Set(steps.map(({ id }) => id))),
    papers: await papersOf(context, workshop),
    play: await keptPlay(context, workshop),
  }
}

async function boardsOf(
  { rooms }: Context,
  workshop: WorkshopId,
  steps: readonly Step[],
  authorOf: (person: ParticipantId, step: Step) => ParticipantId | null,
): Promise<Kept['boards']> {
  return rooms.read({ kind: 'workshop', workshop }, (doc) => {
    const room = workshopRoom(doc)
    const boards: Kept['boards'] = {}
    for (const step of steps) {
      const { board } = activityOf(step.kind) ?? {}
      const shown = board && room.boards.of(step.id, board.parts)
      if (!shown) continue
      const notes = [...shown.items.read()].flatMap(([key, note]) => {
        const [person, ulid] = key.split(':') as [ParticipantId, string]
        const by = authorOf(person, step)
        return by ? [{ by, ulid, note, place: shown.places.read().get(key) ?? null }] : []
      })
      const groups = Object.fromEntries(shown.groups.read())
      if (notes.length > 0 || Object.keys(groups).length > 0) boards[step.id] = { groups, notes }
    }
    return boards
  })
}

async function ballotsOf({ db }: Context, workshop: WorkshopId, steps: ReadonlySet<StepId>): Promise<Kept['ballots']> {
  const rows = db.selectFrom('ballot').selectAll().where('workshop_id', '=', workshop).orderBy('opened_at')
  const ballots: Kept['ballots'] = []
  for (const row of await rows.execute()) {
    if (row.closed_at === null || row.outcome === null) continue
    const ballot = readBallot(row.ballot)
    const outcome = outcomeSchema.parse(JSON.parse(row.outcome))
    const byPerson = ballot.per === 'person'
    ballots.push({
      id: newId(),
      ballot: { ...ballot, step: ballot.step && steps.has(ballot.step) ? ballot.step : null },
      openedAt: row.opened_at,
      closedAt: row.closed_at,
      outcome: byPerson && outcome.kind === 'motion' ? { ...outcome, votes: null } : outcome,
      roll: byPerson ? [] : await rollOf(db, row.id),
    })
  }
  return ballots
}

async function papersOf({ papers, rooms }: Context, workshop: WorkshopId): Promise<Kept['papers']> {
  await papers.load(workshop)
  const common = papers.all(workshop).filter(({ audience, state }) => audience === null && state === 'open')
  return Promise.all(
    common
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .map(async ({ id, title, kind }) => ({
        id,
        title,
        kind,
        clauses: await rooms.read({ kind: 'paper', workshop, paper: id }, (doc) => {
          const { clauses } = paperRoom(doc)
          return clauses.read().flatMap((clause) => {
            if (clause.state !== 'present') return []
            const body = unattributed(readBody(clauses.body(clause.id)!))
            return [{ kind: clause.kind, depth: clause.depth, body }]
          })
        }),
      })),
  )
}

const ATTRIBUTED = new Set(['bracket', 'inserted', 'deleted'])

/** The text as it stands: what is only suggested is left out, and no mark says whose it was. */
const unattributed = (body: Body): Body =>
  body.flatMap((node): Body => {
    if (!('text' in node)) return [{ ...node, content: unattributed(node.content) }]
    if (node.marks.some(({ type }) => type === 'inserted')) return []
    return [{ ...node, marks: node.marks.filter(({ type }) => !ATTRIBUTED.has(type)) }]
  })

async function keptPlay({ db }: Context, workshop: WorkshopId): Promise<Kept['play']> {
  const play = await playOf(db, workshop)
  if (!play) return null
  const rows = await rolesIn(db, workshop)
  const parties = Object.fromEntries(rows.map((row) => [row.delegation, row.delegation_id]))
  const isWhole = play.scenario.delegations.every(({ id }) => parties[id] !== undefined)
  return isWhole ? { scenario: play.scenario, parties } : null
}

/** The ids of a file's parts that are renewed with it. */
export const keptIds = ({ ballots, papers }: Kept): string[] => [...ballots, ...papers].map(({ id }) => id)
