import type * as Y from 'yjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { root } from '@/lib/document/roots'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { TicketId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { TICKET_HEADER, ticketProtocols, type TicketKind } from '@/lib/wire/ticket'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'

let server: Installation
const visitors: Visitor[] = []
beforeAll(async () => {
  server = await install()
})
afterEach(() => {
  for (const visitor of visitors.splice(0)) visitor.leave()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

const secretOf = (url: string) => new URL(url).hash.slice(1)
const WEIGHTS = { rights: 60, security: 30, economy: 10 }

/** A workshop with an open step, its facilitator and one delegate. */
async function workshop() {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'One' }] }
  const { workshop: id } = await server.run('create-workshop', facilitator, made)
  const { links } = await server.queries.run('lobby', facilitator, { workshop: id })
  const { delegations, steps } = await server.queries.run('workshop-for', facilitator, { workshop: id })
  const delegation = delegations[0]!.id
  const ana = await server.arrive('join', { consent: true, code: links[0]!.code!, name: 'Ana', delegation })
  const step = steps[0]!.id
  await server.run('open-step', facilitator, { step })
  const ticket = (kind: TicketKind = 'screen') => server.run('create-ticket', facilitator, { workshop: id, kind })
  return { id, facilitator, ana, delegation, step, ticket, room: { kind: 'workshop', workshop: id } as const }
}

/** A screen's browser: with the ticket's secret, as it stands in the link. */
async function screenAt(room: RoomId, url: string, headers: Record<string, string> = {}) {
  const visitor = new Visitor(server.host, roomName(room), headers, ticketProtocols(secretOf(url)))
  visitors.push(visitor)
  await until('the room, or a refusal', () => visitor.provider.synced || visitor.closedWith)
  return visitor
}

async function enter(room: RoomId, session: Parameters<typeof Visitor.enter>[2]) {
  const visitor = await Visitor.enter(server, roomName(room), session)
  visitors.push(visitor)
  return visitor
}

const heard = (visitor: Visitor) => Buffer.concat(visitor.bytes).toString('latin1')
const answersOf = (visitor: Visitor, step: string) =>
  (root(visitor.doc, 'answers').get(step) as Y.Map<unknown>).toJSON()

describe('a screen', () => {
  it('reads the room as it changes, and nobody is told that it is there', async () => {
    const { ana, room, step, ticket } = await workshop()
    const delegate = await enter(room, ana.session)
    const screen = await screenAt(room, (await ticket()).url)
    screen.provider.awareness.setLocalState({ here: true })
    ;(root(delegate.doc, 'answers').get(step) as Y.Map<unknown>).set(ana.output.participant, { weights: WEIGHTS })
    await until('the answer', () => Object.keys(answersOf(screen, step)).length === 1)
    await until('the delegate’s presence', () => screen.provider.awareness.getStates().size === 2)
    expect([...delegate.provider.awareness.getStates().keys()]).toEqual([delegate.doc.clientID])
  })

  it('writes nothing: the attempt ends it, and nobody sees a trace', async () => {
    const { ana, room, step, ticket, facilitator } = await workshop()
    const { url } = await ticket()
    const delegate = await enter(room, ana.session)
    const chair = { cookie: (await Visitor.headers(server, { user: facilitator.user, generation: 0 })).cookie! }
    const attempts: ((doc: Y.Doc) => void)[] = [
      (doc) => (root(doc, 'answers').get(step) as Y.Map<unknown>).set('anybody', { weights: WEIGHTS }),
      (doc) => root(doc, 'stage').set('locked', true),
      (doc) => root(doc, 'people').clear(),
    ]
    for (const attempt of attempts) {
      const screen = await screenAt(room, url, chair) // in the browser of a facilitator, too
      attempt(screen.doc)
      await until('the end of it', () => screen.closedWith)
      expect(screen.closedWith).toBe('refused')
    }
    expect(answersOf(delegate, step)).toEqual({})
    expect(workshopRoom(delegate.doc).people.read().size).toBe(2)
    expect(delegate.updates).toBe(0)
  })

  it('is let into the workshop’s room and into no other', async () => {
    const { id, ana, delegation, ticket } = await workshop()
    const { url } = await ticket()
    const canary = 'kept from the wall'
    const rooms: RoomId[] = [
      { kind: 'desk', workshop: id, participant: ana.output.participant },
      { kind: 'caucus', workshop: id, delegation },
      { kind: 'group', workshop: id, group: '0123456789abcdef' },
      { kind: 'paper', workshop: id, paper: '0123456789abcdef' },
    ]
    for (const room of rooms) await server.sync.rooms.write(room, (doc) => doc.getMap('info').set('canary', canary))
    const screen = await screenAt({ kind: 'workshop', workshop: id }, url)
    expect(screen.provider.synced).toBe(true)
    for (const room of [...rooms, (await workshop()).room]) {
      const refused = await screenAt(room, url)
      expect([room.kind, refused.closedWith]).toEqual([room.kind, 'notAllowed'])
      expect(heard(refused)).not.toContain(canary)
    }
    expect(heard(screen)).not.toContain(canary)
  })

  it('gets nothing of blind answers before they are revealed', async () => {
    const { ana, id, facilitator, room, ticket } = await workshop()
    const { step } = await server.run('add-step', facilitator, { workshop: id, kind: 'weigh-aims', title: 'Blind' })
    await server.run('edit-step', facilitator, { step, sees: 'counts' })
    await server.run('open-step', facilitator, { step })
    const screen = await screenAt(room, (await ticket()).url)
    const canary = 'only at my desk'
    const desk = await enter({ kind: 'desk', workshop: id, participant: ana.output.participant }, ana.session)
    root(desk.doc, 'answers').set(step, { weights: WEIGHTS, why: canary })
    const kept = () =>
      server.sync.rooms.read({ kind: 'desk', workshop: id, participant: ana.output.participant }, (doc) =>
        JSON.stringify(root(doc, 'answers')).includes(canary),
      )
    for (let tries = 0; tries < 200 && !(await kept()); tries++) await new Promise((next) => setTimeout(next, 10))
    expect([await kept(), desk.closedWith]).toEqual([true, null])
    await server.run('rename-workshop', facilitator, { workshop: id, title: 'A sign that all before has come' })
    await until('the sign', () => workshopRoom(screen.doc).info.read()?.title.startsWith('A sign'))
    expect(heard(screen)).not.toContain(canary)
  })

  it('ends within a second of its ticket, and does not come again', async () => {
    const { facilitator, room, ticket } = await workshop()
    const { ticket: id, url } = await ticket()
    const other = await screenAt(room, (await ticket()).url)
    const screen = await screenAt(room, url)
    const began = performance.now()
    await server.run('revoke-ticket', facilitator, { ticket: id })
    await until('the end of it', () => screen.closedWith)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(screen.closedWith).toBe('membershipChanged')
    expect((await screenAt(room, url)).closedWith).toBe('notSignedIn')
    expect(other.closedWith).toBeNull()
  })

  it('ends with its workshop', async () => {
    const { facilitator, id, room, ticket } = await workshop()
    const { url } = await ticket()
    const screen = await screenAt(room, url)
    await server.run('delete-workshop', facilitator, { workshop: id })
    await until('the end of it', () => screen.closedWith)
    expect((await screenAt(room, url)).closedWith).toBe('notSignedIn')
  })

  it('has its ticket in a header where WebSockets are blocked', async () => {
    const { ticket } = await workshop()
    const request = (secret: string) => ({ headers: { [TICKET_HEADER]: secret } }) as never
    const { url } = await ticket()
    expect(await server.access.authority.userOf(request(secretOf(url)))).not.toBeNull()
    expect(await server.access.authority.userOf(request('x'.repeat(32)))).toBeNull()
  })
})

describe('tickets', () => {
  it('are made, listed and ended by facilitators only', async () => {
    const { id, ana, facilitator, ticket } = await workshop()
    const made = await ticket()
    expect(made.url).toMatch(new RegExp(`/w/${id}/screen#[\\w-]{32}$`))
    const report = await ticket('report')
    expect(await server.queries.run('tickets', facilitator, { workshop: id })).toEqual([made, report])
    const ask = { workshop: id, kind: 'screen' } as const
    expect(await failureOf(server.run('create-ticket', ana.caller, ask))).toBe('notAllowed')
    expect(await failureOf(server.run('create-ticket', NOBODY, ask))).toBe('notSignedIn')
    expect(await failureOf(server.run('revoke-ticket', ana.caller, { ticket: made.ticket }))).toBe('notAllowed')
    expect(await failureOf(server.queries.run('tickets', ana.caller, { workshop: id }))).toBe('notAllowed')
    const nothing = { ticket: '0123456789abcdef' as TicketId }
    expect(await failureOf(server.run('revoke-ticket', facilitator, nothing))).toBe('notFound')
    await server.run('revoke-ticket', facilitator, { ticket: made.ticket })
    expect(await server.queries.run('tickets', facilitator, { workshop: id })).toEqual([report])
  })

  it('leave only the hash and the sealed secret on disk', async () => {
    const { ticket } = await workshop()
    const { url } = await ticket()
    const rows = await server.db.selectFrom('ticket').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secretOf(url))
  })

  it('open one thing each: a report’s connects to no room, a screen’s reads no report', async () => {
    const { id, room, ticket } = await workshop()
    const [screen, report] = [await ticket('screen'), await ticket('report')]
    const at = (url: string) => ({ workshop: id, secret: secretOf(url) })
    expect((await screenAt(room, report.url)).closedWith).toBe('notAllowed')
    expect(await failureOf(server.queries.run('report', NOBODY, at(screen.url)))).toBe('revokedLink')
    expect(await failureOf(server.queries.run('screen', NOBODY, at(report.url)))).toBe('revokedLink')
    const elsewhere = (await workshop()).id
    const astray = { workshop: elsewhere, secret: secretOf(screen.url) }
    expect(await failureOf(server.queries.run('screen', NOBODY, astray))).toBe('revokedLink')
  })

  it('tell a screen the way in while there is one', async () => {
    const { id, facilitator, ticket } = await workshop()
    const at = { workshop: id, secret: secretOf((await ticket()).url) }
    const { links, main } = await server.queries.run('lobby', facilitator, { workshop: id })
    const link = links.find((each) => each.link === main)!
    expect(await server.queries.run('screen', NOBODY, at)).toMatchObject({ join: { url: link.url, code: link.code } })
    await server.run('revoke-link', facilitator, { link: main! })
    expect(await server.queries.run('screen', NOBODY, at)).toMatchObject({ join: null })
  })
})
