import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperRoom } from '@/lib/document/paper-room'
import { textsIn } from '@/lib/document/body-text'
import type { PaperId, StepId, WorkshopId } from '@/lib/ids'
import { modeFor } from '@/lib/papers/paper-mode'
import { workshopRoom } from '@/lib/document/workshop-room'
import { install, type Installation } from '@/server/testing/installation'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

/** A workshop with a step that puts a paper before the room, not open yet. */
async function table(writing: 'whileOpen' | 'always' = 'whileOpen') {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'North' }] }
  const { workshop } = await server.run('create-workshop', facilitator, made)
  const paperOf = { workshop, title: 'Outcome', kind: 'negotiated', audience: null, language: 'en' } as const
  const { paper } = await server.run('create-paper', facilitator, paperOf)
  const { step } = await server.run('add-step', facilitator, { workshop, kind: 'draft-paper', title: 'Draft' })
  await server.run('edit-step', facilitator, { step, settings: { paper, writing } })
  const { links } = await server.queries.run('lobby', facilitator, { workshop })
  const come = { consent: true as const, code: links[0]!.code!, name: 'Nora' }
  const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop })
  const delegate = await server.arrive('join', { ...come, delegation: delegations[0]!.id })
  return { facilitator, workshop, paper, step, delegate }
}

const mode = (workshop: WorkshopId, paper: PaperId) =>
  server.sync.rooms.read({ kind: 'paper', workshop, paper }, (doc) => {
    const delegate = { participant: 'p', role: 'delegate', delegation: 'd', standing: 'member' } as never
    return modeFor(delegate, paperRoom(doc).meta.read()!, Infinity)
  })

const ticket = async (caller: Parameters<Installation['run']>[1], workshop: WorkshopId) => {
  const { url } = await server.run('create-ticket', caller, { workshop, kind: 'screen' })
  return new URL(url).hash.slice(1)
}

describe('a step that puts a paper before the room', () => {
  it('is written in while it is open, and commented on after', async () => {
    const { facilitator, workshop, paper, step } = await table()
    expect(await mode(workshop, paper)).toBe('edit')
    await server.run('open-step', facilitator, { step })
    expect(await mode(workshop, paper)).toBe('edit')
    await server.run('close-step', facilitator, { step })
    expect(await mode(workshop, paper)).toBe('comment')
    await server.run('open-step', facilitator, { step })
    expect(await mode(workshop, paper)).toBe('edit')
  })

  it('leaves the paper alone where it is written in at any time', async () => {
    const { facilitator, workshop, paper, step } = await table('always')
    await server.run('open-step', facilitator, { step })
    await server.run('close-step', facilitator, { step })
    expect(await mode(workshop, paper)).toBe('edit')
  })

  it('S4 shows its text to who reads the paper and, by a ticket, once the step has opened; to nobody else', async () => {
    const { facilitator, workshop, paper, step, delegate } = await table()
    await server.sync.rooms.write({ kind: 'paper', workshop, paper }, (doc) => {
      const { clauses } = paperRoom(doc)
      const last = clauses.read().at(-1)!
      const [text] = textsIn(clauses.body(last.id)!)
      text!.insert(0, 'Decides to meet;', { bracket: { id: '1', by: 'nobody', rev: '1' } })
    })
    const shown = await server.queries.run('paper-text', delegate.caller, { paper })
    expect(shown).toMatchObject({ title: 'Outcome', kind: 'negotiated', workshop })
    expect(shown!.clauses.at(-1)).toMatchObject({ number: 'OP1', text: '[?: Decides to meet;]', standing: 'bracketed' })

    const stranger = await server.account()
    await expect(server.queries.run('paper-text', stranger, { paper })).rejects.toThrow()
    const secret = await ticket(facilitator, workshop)
    const byTicket = () => server.queries.run('paper-text', stranger, { paper, secret })
    expect(await byTicket()).toBeNull()
    await server.run('open-step', facilitator, { step })
    expect((await byTicket())!.clauses).toEqual(shown!.clauses)
    const other = await table()
    const elsewhere = await ticket(other.facilitator, other.workshop)
    expect(await server.queries.run('paper-text', stranger, { paper, secret: elsewhere })).toBeNull()
  })

  it('in a copied workshop names the copy of its paper', async () => {
    const { facilitator, workshop, paper } = await table()
    const copy = await server.run('duplicate-workshop', facilitator, { workshop, title: 'Again' })
    const papers = await server.queries.run('papers', facilitator, { workshop: copy.workshop })
    const rows = await server.db
      .selectFrom('step')
      .select(['id', 'settings'])
      .where('workshop_id', '=', copy.workshop)
      .where('kind', '=', 'draft-paper')
      .execute()
    expect(papers).toHaveLength(1)
    expect(papers[0]!.id).not.toBe(paper)
    expect(JSON.parse(rows[0]!.settings)).toEqual({ paper: papers[0]!.id, writing: 'whileOpen' })
    const agenda = await server.sync.rooms.read({ kind: 'workshop', workshop: copy.workshop }, (doc) =>
      workshopRoom(doc)
        .agenda.read()
        .get(rows[0]!.id as StepId),
    )
    if (agenda) expect(agenda.settings).toEqual({ paper: papers[0]!.id, writing: 'whileOpen' })
  })
})
