import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type UserId, type WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import { install, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import type { Session } from './session-cookie'
import { Visitor } from './testing/visitor'

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

async function workshop() {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'One' }] }
  const { workshop: id } = await server.run('create-workshop', facilitator, made)
  const { links } = await server.queries.run('lobby', facilitator, { workshop: id })
  const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop: id })
  const join = (name: string) =>
    server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation: delegations[0]!.id })
  return { facilitator, id, join, room: roomName({ kind: 'workshop', workshop: id }) }
}

async function enter(room: string, session: Session | null, headers: Record<string, string> = {}) {
  const visitor = await Visitor.enter(server, room, session, headers)
  visitors.push(visitor)
  return visitor
}
const people = (visitor: Visitor) =>
  [...workshopRoom(visitor.doc).people.read().values()].map((each) => each.name).sort()

describe('a connection', () => {
  it('gives a member the room, and sees who comes', async () => {
    const { join, room } = await workshop()
    const ana = await enter(room, (await join('Ana')).session)
    expect(people(ana)).toEqual(['Ana', 'Facilitator'])
    await join('Ben')
    await until('Ben to be seen', () => people(ana).includes('Ben'))
  })

  it('is refused, each time for its own reason, without a byte of the room', async () => {
    const { room, join } = await workshop()
    const { session } = await join('Ana')
    const elsewhere = (await (await workshop()).join('Ben')).session
    const stranger = { user: newId<UserId>(), generation: 0 }
    const nowhere = roomName({ kind: 'workshop', workshop: newId<WorkshopId>() })
    const refusals: [string, string, Session | null, Record<string, string>][] = [
      ['notSignedIn', room, null, {}],
      ['notSignedIn', room, null, { cookie: 'plenary.session=nonsense' }],
      ['notSignedIn', room, stranger, {}],
      ['notSignedIn', room, { ...session, generation: 1 }, {}],
      ['notAllowed', room, elsewhere, {}],
      ['wrongOrigin', room, session, { origin: 'https://evil.example' }],
      ['noSuchRoom', nowhere, session, {}],
    ]
    for (const [reason, name, who, headers] of refusals) {
      const visitor = await enter(name, who, headers)
      expect([reason, visitor.closedWith]).toEqual([reason, reason])
      expect(visitor.doc.store.clients.size).toBe(0)
    }
  })

  it('ends when its person is removed, and cannot be made again', async () => {
    const { facilitator, room, join } = await workshop()
    const { output, session } = await join('Ana')
    const ana = await enter(room, session)
    await server.run('remove-participant', facilitator, { participant: output.participant })
    await until('Ana to be out', () => ana.closedWith)
    expect((await enter(room, session)).closedWith).toBe('notAllowed')
  })

  it('ends within a second when its user changes the password, and comes back with the new session only', async () => {
    const { facilitator, room } = await workshop()
    const user = facilitator.user!
    const session = { user, generation: 0 }
    const tab = await enter(room, session)
    const began = performance.now()
    const renewed = await server.access.accounts.endSessions(user)
    await until('the tab to be out', () => tab.closedWith)
    expect(performance.now() - began).toBeLessThan(1_000)
    await until('the old session to be refused', () => tab.closedWith === 'notSignedIn')
    expect((await enter(room, renewed)).closedWith).toBeNull()
  })

  it('ends when the workshop is deleted', async () => {
    const { facilitator, id, room, join } = await workshop()
    const { session } = await join('Ana')
    const ana = await enter(room, session)
    await server.run('delete-workshop', facilitator, { workshop: id })
    await until('the room to close', () => ana.closedWith)
    expect((await enter(room, session)).closedWith).toBe('noSuchRoom')
    const rows = await server.db.selectFrom('update').select('seq').where('room', '=', room).execute()
    expect(rows).toEqual([])
  })
})
