import { activityOf } from '@/lib/activities/registry'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { DelegationId, PaperId, StepId, WorkshopId } from '@/lib/ids'
import { insertPlay } from '@/server/play/rows'
import { voterRow } from '../ballots/ballot-rows'
import { delegationsIn } from '../delegations/delegations-in'
import type { Context } from '../command'
import { makePaper } from '../papers/make-paper'
import type { Kept } from './kept-content'
import type { WorkshopFile } from './workshop-file'

/** Puts what a file keeps beside answers into the workshop that was made of it. Delegations are known by their marks. */
export async function putKept(
  context: Context,
  workshop: WorkshopId,
  { boards, ballots, papers, play }: Kept,
  { steps, delegations }: Pick<WorkshopFile, 'steps' | 'delegations'>,
): Promise<void> {
  const { db, desks, now, publish, rooms } = context
  const made = new Map((await delegationsIn(context, workshop)).map(({ code, id }) => [code, id]))
  const here = new Map(delegations.flatMap(({ id, code }) => (made.has(code) ? [[id, made.get(code)!] as const] : [])))
  await rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const room = workshopRoom(doc)
    for (const { id, kind } of steps) {
      const { board } = activityOf(kind) ?? {}
      const kept = boards[id]
      const shown = kept && board && room.boards.of(id, board.parts)
      if (!shown) continue
      for (const [group, named] of Object.entries(kept.groups)) shown.groups.put(group, named as never)
      for (const { by, ulid, note, place } of kept.notes) {
        shown.items.put(`${by}:${ulid}`, note as never)
        if (place !== null) shown.places.put(`${by}:${ulid}`, place as never)
      }
    }
  })
  const voterHere = (id: string) => here.get(id as DelegationId) ?? null
  for (const { id, ballot, openedAt, closedAt, outcome, roll } of ballots) {
    const votes = outcome.kind === 'motion' ? outcome.votes : null
    const told = votes?.flatMap(({ voter, vote }) => (voterHere(voter) ? [{ voter: voterHere(voter)!, vote }] : []))
    const shown = outcome.kind === 'motion' ? { ...outcome, votes: told ?? null } : outcome
    const voters = roll.flatMap((each) => {
      const voter = voterHere(each.id)
      return voter ? [{ ...each, id: voter, proxy: each.proxy && voterHere(each.proxy) }] : []
    })
    await db.transaction().execute(async (write) => {
      const row = { id, workshop_id: workshop, ballot: JSON.stringify(ballot), opened_at: openedAt }
      await write
        .insertInto('ballot')
        .values({ ...row, closed_at: closedAt, outcome: JSON.stringify(shown) })
        .execute()
      const rows = voters.map((each, at) => ({ ...voterRow(id, each, at), voted: each.voted ? (1 as const) : 0 }))
      if (rows.length > 0)
        await write
          .insertInto('voter')
          .values(rows as never)
          .execute()
      const cast = (told ?? []).map(({ voter, vote }) => {
        return { ballot_id: id, voter, choice: JSON.stringify(vote), cast_by: null }
      })
      if (cast.length > 0) await write.insertInto('open_vote').values(cast).execute()
    })
    await publish.ballot(workshop, id)
  }
  await context.papers.load(workshop)
  for (const [at, { id, title, kind, clauses }] of papers.entries()) {
    const paper = { id: id as PaperId, title, kind, audience: null, state: 'open', createdAt: now() + at } as const
    await makePaper(context, workshop, paper, clauses)
  }
  if (!play) return
  const parties = play.scenario.delegations.flatMap(({ id }) => {
    const party = here.get(play.parties[id]!)
    return party ? [{ id: party }] : []
  })
  if (parties.length < play.scenario.delegations.length) return
  await db.transaction().execute((write) => insertPlay(write, workshop, play.scenario, parties))
  await desks.deal(workshop)
}

/** The steps that have something of this kept, so that they come closed. */
export const stepsWithKept = ({ boards, ballots }: Kept): ReadonlySet<StepId> =>
  new Set([...(Object.keys(boards) as StepId[]), ...ballots.flatMap(({ ballot }) => ballot.step ?? [])])
