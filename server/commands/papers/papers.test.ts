import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperRoom } from '@/lib/document/paper-room'
import { readBody, textsIn } from '@/lib/document/body-text'
import { plainText } from '@/lib/papers/body'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { newId, type DelegationId, type PaperId, type WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'

let server: Installation
const visitors: Visitor[] = []
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  for (const visitor of visitors) visitor.leave()
  await server.stop()
  await server.folder.remove()
})

const SECRET = 'Our red line is the quota of 412.'

/** A workshop with two delegations, a head in each, an adviser in the first and an observer. */
async function table() {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'North' }, { name: 'South' }] }
  const { workshop } = await server.run('create-workshop', facilitator, made)
  const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop })
  const [north, south] = delegations.map(({ id }) => id) as [DelegationId, DelegationId]
  const { links } = await server.queries.run('lobby', facilitator, { workshop })
  const join = (name: string, delegation: DelegationId) =>
    server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation })
  const head = await join('Nora', north)
  const member = await join('Nils', north)
  const other = await join('Sami', south)
  const link = await server.run('create-link', facilitator, { workshop, role: 'observer' })
  const observer = await server.arrive('join', { consent: true, code: link.code!, name: 'Olga' })
  return { facilitator, workshop, north, south, head, member, other, observer }
}

const make = (
  caller: Parameters<Installation['run']>[1],
  workshop: WorkshopId,
  audience: DelegationId | null,
  kind: 'position' | 'negotiated' = 'position',
) => server.run('create-paper', caller, { workshop, title: 'Our position', kind, audience, language: 'en' })

const listed = async (caller: Parameters<Installation['run']>[1], workshop: WorkshopId) =>
  (await server.queries.run('papers', caller, { workshop })).map(({ id }) => id)

const roomOf = (workshop: WorkshopId, paper: PaperId) => roomName({ kind: 'paper', workshop, paper })

async function enter(room: string, session: Session | null) {
  const visitor = await Visitor.enter(server, room, session)
  visitors.push(visitor)
  return visitor
}

describe('papers', () => {
  it('are made by facilitators for all and by a head for its own, and by nobody else', async () => {
    const { facilitator, workshop, north, south, head, member, other, observer } = await table()
    await make(facilitator, workshop, null)
    const { paper } = await make(head.caller, workshop, north)
    expect(await failureOf(make(facilitator, workshop, north))).toBe('notAllowed')
    expect(await failureOf(make(head.caller, workshop, south))).toBe('notAllowed')
    expect(await failureOf(make(head.caller, workshop, null))).toBe('notAllowed')
    expect(await failureOf(make(member.caller, workshop, north))).toBe('notAllowed')
    expect(await failureOf(make(observer.caller, workshop, null))).toBe('notAllowed')
    // That it is there is not told to those it is not for.
    expect(await failureOf(server.run('rename-paper', other.caller, { paper, title: 'X' }))).toBe('notFound')
    expect(await failureOf(server.run('archive-paper', facilitator, { paper }))).toBe('notFound')
    expect(await failureOf(server.run('rename-paper', member.caller, { paper, title: 'X' }))).toBe('notAllowed')
  })

  it('begin with what their kind asks for, written by the server', async () => {
    const { facilitator, workshop } = await table()
    const { paper } = await make(facilitator, workshop, null)
    const texts = await server.sync.rooms.read({ kind: 'paper', workshop, paper }, (doc) => {
      const { clauses, meta } = paperRoom(doc)
      expect(meta.read()).toMatchObject({ title: 'Our position', form: 'sections', schemaVersion: SCHEMA_VERSION })
      return clauses.read().map(({ id }) => plainText(readBody(clauses.body(id)!)))
    })
    expect(texts.slice(0, 4)).toEqual(['Our position', 'Background', '', 'Position on rights'])
  })

  it('are listed for their audience alone, with what each may do', async () => {
    const { facilitator, workshop, north, head, member, other, observer } = await table()
    const { paper: common } = await make(facilitator, workshop, null)
    const { paper: own } = await make(head.caller, workshop, north)
    for (const caller of [head.caller, member.caller]) expect(await listed(caller, workshop)).toEqual([common, own])
    for (const caller of [facilitator, other.caller, observer.caller])
      expect(await listed(caller, workshop)).toEqual([common])
    const [, ofMember] = await server.queries.run('papers', member.caller, { workshop })
    expect(ofMember).toMatchObject({ mayWrite: true, mayKeep: false, here: 0, audience: north })
    const [ofObserver] = await server.queries.run('papers', observer.caller, { workshop })
    expect(ofObserver).toMatchObject({ mayWrite: false, mayKeep: false })
  })

  it('S4 a delegation’s paper sends not a byte to anybody else, nor does a paper that is not there', async () => {
    const { facilitator, workshop, north, head, member, other, observer } = await table()
    const { paper } = await make(head.caller, workshop, north)
    await server.sync.rooms.write({ kind: 'paper', workshop, paper }, (doc) =>
      paperRoom(doc).meta.put({ ...paperRoom(doc).meta.read()!, symbol: SECRET }),
    )
    const inside = await enter(roomOf(workshop, paper), member.session)
    await until('it is read', () => paperRoom(inside.doc).meta.read()?.symbol === SECRET)
    const chair: Session = { user: facilitator.user, generation: 0 }
    for (const session of [other.session, observer.session, chair]) {
      const outside = await enter(roomOf(workshop, paper), session)
      expect(outside.closedWith).toBe('notAllowed')
      expect(outside.bytes).toEqual([])
    }
    const nowhere = await enter(roomOf(workshop, newId<PaperId>()), member.session)
    expect(nowhere.closedWith).toBe('notAllowed')
  })

  it('S4 whoever leaves a delegation leaves its paper, on open connections too', async () => {
    const { facilitator, workshop, north, south, head, member } = await table()
    const { paper } = await make(head.caller, workshop, north)
    const inside = await enter(roomOf(workshop, paper), member.session)
    expect(inside.closedWith).toBeNull()
    await server.run('set-participant', facilitator, { participant: member.output.participant, delegation: south })
    await until('it closes', () => inside.closedWith)
    expect((await enter(roomOf(workshop, paper), member.session)).closedWith).toBe('notAllowed')
    expect(await listed(member.caller, workshop)).toEqual([])
  })

  it('are read by all who could while the workshop rests, and written by nobody', async () => {
    const { facilitator, workshop, north, head, member } = await table()
    const { paper } = await make(head.caller, workshop, north)
    await server.run('archive-workshop', facilitator, { workshop })
    const inside = await enter(roomOf(workshop, paper), member.session)
    expect(paperRoom(inside.doc).meta.read()?.title).toBe('Our position')
    expect(await failureOf(make(head.caller, workshop, north))).toBe('workshopArchived')
    const [one] = await server.queries.run('papers', member.caller, { workshop })
    expect(one).toMatchObject({ mayWrite: false, mayKeep: false })
  })

  it('are renamed and archived in the list and in the text alike, and nobody writes in one that is archived', async () => {
    const { facilitator, workshop, head } = await table()
    const { paper } = await make(facilitator, workshop, null)
    const inside = await enter(roomOf(workshop, paper), head.session)
    const room = paperRoom(inside.doc)
    await server.run('rename-paper', facilitator, { paper, title: 'Outcome' })
    await server.run('archive-paper', facilitator, { paper })
    await until('both are told', () => room.meta.read()?.archived && room.meta.read()?.title === 'Outcome')
    const [first] = room.clauses.read()
    room.clauses.change(first!.id, { depth: 1 })
    await until('it is refused', () => inside.closedWith === 'refused')
    await server.run('unarchive-paper', facilitator, { paper })
    const again = await enter(roomOf(workshop, paper), head.session)
    paperRoom(again.doc).clauses.change(first!.id, { depth: 2 })
    const depth = () =>
      server.sync.rooms.read({ kind: 'paper', workshop, paper }, (doc) => paperRoom(doc).clauses.of(first!.id)?.depth)
    let now: number | undefined
    await until('it is written', () => (void depth().then((found) => (now = found)), now === 2))
  })

  it('are copied with a workshop as they began, those of all alone, and go with it', async () => {
    const { facilitator, workshop, north, head } = await table()
    const { paper } = await make(facilitator, workshop, null, 'negotiated')
    await make(head.caller, workshop, north)
    const { workshop: copy } = await server.run('duplicate-workshop', facilitator, { workshop, title: 'Again' })
    const copied = await server.queries.run('papers', facilitator, { workshop: copy })
    expect(copied.map(({ title, kind, audience }) => ({ title, kind, audience }))).toEqual([
      { title: 'Our position', kind: 'negotiated', audience: null },
    ])
    await server.run('delete-workshop', facilitator, { workshop })
    const room = roomOf(workshop, paper)
    expect(await server.db.selectFrom('paper').select('id').where('workshop_id', '=', workshop).execute()).toEqual([])
    expect(await server.db.selectFrom('update').select('seq').where('room', '=', room).execute()).toEqual([])
  })

  it('give a person back the words they wrote', async () => {
    const { facilitator, workshop, head, member } = await table()
    const { paper } = await make(facilitator, workshop, null)
    const one = await enter(roomOf(workshop, paper), head.session)
    const two = await enter(roomOf(workshop, paper), member.session)
    const sections = (visitor: Visitor) => {
      const { clauses } = paperRoom(visitor.doc)
      const found = clauses.read().filter(({ kind }) => kind === 'section')
      return found.map(({ id }) => [...textsIn(clauses.body(id)!)][0]!)
    }
    sections(one)[0]!.insert(0, 'Words of Nora.')
    sections(two)[1]!.insert(0, 'Words of Nils.')
    await until('both are there', () => sections(one)[1]!.length > 0 && sections(two)[0]!.length > 0)
    const { workshops } = await server.run('export-my-data', head.caller, {})
    expect(workshops[0]!.papers).toEqual([{ title: 'Our position', words: 'Words of Nora.' }])
  })
})

describe('papers of a delegation that is removed', () => {
  it('S4 are read by nobody, and handed over by facilitators who learn their titles alone', async () => {
    const { facilitator, workshop, north, south, head, other } = await table()
    const { paper } = await make(head.caller, workshop, north)
    expect(await server.queries.run('left-papers', facilitator, { workshop })).toEqual([])
    await server.run('remove-delegation', facilitator, { delegation: north })
    expect(await listed(facilitator, workshop)).toEqual([])
    expect(await listed(head.caller, workshop)).toEqual([])
    expect(await server.queries.run('left-papers', facilitator, { workshop })).toEqual([
      { id: paper, title: 'Our position', kind: 'position' },
    ])
    expect(await failureOf(server.queries.run('left-papers', other.caller, { workshop }))).toBe('notAllowed')
    const give = { workshop, paper, to: south }
    expect(await failureOf(server.run('hand-over-paper', other.caller, give))).toBe('notAllowed')
    expect(await failureOf(server.run('hand-over-paper', facilitator, { ...give, to: north }))).toBe('notFound')
    await server.run('hand-over-paper', facilitator, give)
    expect(await listed(other.caller, workshop)).toEqual([paper])
    expect(await listed(facilitator, workshop)).toEqual([])
    // One that is somebody's is not handed over.
    expect(await failureOf(server.run('hand-over-paper', facilitator, give))).toBe('notFound')
  })
})
