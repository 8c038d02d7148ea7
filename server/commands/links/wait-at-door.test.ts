import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DelegationId, WorkshopId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import { createSweep } from '@/server/commands/sweep'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
let chair: Caller
let workshop: WorkshopId
let delegation: DelegationId
let code: string

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  server.time.ahead = 0
  chair = await server.account()
  const made = { title: 'Behind a door', language: 'en', delegations: [{ name: 'One' }], capacity: 4 } as const
  workshop = (await server.run('create-workshop', chair, made)).workshop
  delegation = (await server.queries.run('workshop-for', chair, { workshop })).delegations[0]!.id
  code = (await server.queries.run('lobby', chair, { workshop })).links[0]!.code!
  await server.run('ask-at-door', chair, { workshop, asks: true })
})

const asked = (name: string) => ({ consent: true, code, name, delegation }) as const
const come = (name: string) => server.arrive('wait-at-door', asked(name))
const atDoor = () => server.queries.run('at-door', chair, { workshop })
const names = async () => (await atDoor()).map(({ name, declined }) => (declined ? `(${name})` : name))
const stateOf = async (caller: Caller) => (await server.queries.run('my-waiting', caller, { workshop })).state
const idOf = async (name: string) => (await atDoor()).find((each) => each.name === name)!.waiting
const aside = () =>
  server.access.authority.aside(server.access.authority.memberOf(chair.user!, workshop)!, workshop)!.waiting!

describe('a door at which one is asked', () => {
  it('keeps who comes by a link outside, named and with their delegation, and counts them', async () => {
    expect(await failureOf(server.run('join', { user: null, address: '192.0.2.9' }, asked('Ana')))).toBe('asksFirst')
    const before = aside()
    const ana = await come('Ana')
    expect(aside()).toEqual({ count: 1, turn: before.turn + 1 })
    expect(await atDoor()).toMatchObject([{ name: 'Ana', delegation, declined: false }])
    expect(await stateOf(ana.caller)).toBe('waiting')
    expect(await server.run('wait-at-door', ana.caller, asked('Ana again'))).toEqual({ workshop })
    expect(await names()).toEqual(['Ana'])
    expect(await server.queries.run('join-info', ana.caller, { code })).toMatchObject({ asks: true, waiting: true })
  })

  it('S4 sends who waits nothing of the workshop’s rooms, and answers none of their questions', async () => {
    const ana = await come('Ana')
    for (const room of [
      { kind: 'workshop', workshop } as const,
      { kind: 'group', workshop, group: 'a'.repeat(16) } as const,
    ]) {
      const visitor = await Visitor.enter(server, roomName(room), ana.session)
      expect([visitor.closedWith, Buffer.concat(visitor.bytes).length]).toEqual(['notAllowed', 0])
    }
    for (const name of ['workshop-for', 'at-door', 'people', 'papers', 'lobby'] as const)
      expect(await failureOf(server.queries.run(name, ana.caller, { workshop }))).toBe('notAllowed')
    expect(await failureOf(server.run('admit-waiting', ana.caller, { workshop }))).toBe('notAllowed')
    const people = await server.look(workshop, (room) => [...room.people.read().values()].map(({ name }) => name))
    expect(people).not.toContain('Ana')
  })

  it('lets in one, who is declined is told, and may be let in all the same', async () => {
    const [ana, ben] = [await come('Ana'), await come('Ben')]
    expect(await server.run('admit-waiting', chair, { workshop, waiting: await idOf('Ana') })).toEqual({ admitted: 1 })
    expect([await stateOf(ana.caller), await stateOf(ben.caller)]).toEqual(['in', 'waiting'])
    const { me } = await server.queries.run('workshop-for', ana.caller, { workshop })
    expect(me).toMatchObject({ name: 'Ana', role: 'delegate', delegation, standing: 'head' })
    const { returnLink } = await server.run('take-return-link', ana.caller, { workshop })
    expect(returnLink).toMatch(/^http/)
    expect(await server.run('take-return-link', ana.caller, { workshop })).toEqual({ returnLink: null })

    const waiting = await idOf('Ben')
    await server.run('decline-waiting', chair, { workshop, waiting, declined: true })
    expect([await stateOf(ben.caller), await names(), aside().count]).toEqual(['declined', ['(Ben)'], 0])
    expect(await failureOf(server.run('wait-at-door', ben.caller, asked('Ben')))).toBe('declined')
    await server.run('decline-waiting', chair, { workshop, waiting, declined: false })
    expect(await stateOf(ben.caller)).toBe('waiting')
    await server.run('decline-waiting', chair, { workshop, waiting, declined: true })
    await server.run('admit-waiting', chair, { workshop, waiting })
    expect(await stateOf(ben.caller)).toBe('in')
  })

  it('lets in all at once, as far as there are places, and two facilitators let in nobody twice', async () => {
    for (const name of ['Ana', 'Ben']) await come(name)
    const both = await Promise.all([1, 2].map(() => server.run('admit-waiting', chair, { workshop })))
    expect(both.reduce((sum, { admitted }) => sum + admitted, 0)).toBe(2)
    for (const name of ['Cem', 'Dov']) await come(name)
    expect(await failureOf(server.run('admit-waiting', chair, { workshop }))).toBe('workshopFull')
    expect(await names()).toEqual(['Dov'])
  })

  it('opens to all who wait when asking ends', async () => {
    const ana = await come('Ana')
    await server.run('ask-at-door', chair, { workshop, asks: false })
    expect(await stateOf(ana.caller)).toBe('in')
    expect(await failureOf(come('Ben'))).toBe('invalid · code: wrong')
    const { output } = await server.arrive('join', asked('Ben'))
    expect(output.workshop).toBe(workshop)
  })

  it('has nothing left of who goes away', async () => {
    const ana = await come('Ana')
    await server.run('stop-waiting', ana.caller, { workshop })
    expect([await names(), aside().count]).toEqual([[], 0])
    const user = await server.db.selectFrom('user').select('id').where('id', '=', ana.caller.user!).execute()
    expect(user).toEqual([])
    const ben = await come('Ben')
    await server.run('delete-my-data', ben.caller, {})
    expect(await names()).toEqual([])
  })

  it('is for facilitators and for who was invited by name to pass', async () => {
    const { url } = await server.run('create-link', chair, { workshop, role: 'facilitator' })
    const secret = url.split('/').at(-1)!
    const help = await server.arrive('join', { consent: true, secret, name: 'Helper' })
    expect(help.output.workshop).toBe(workshop)
    const { people } = await server.run('import-roster', chair, { workshop, text: 'Eve; One' })
    const eve = await server.arrive('join', { consent: true, secret: people[0]!.url.split('/').at(-1)! })
    expect(eve.output.workshop).toBe(workshop)
  })

  it('remembers who waits after a crash, and no sweep takes them', async () => {
    const ana = await come('Ana')
    server.time.ahead = 25 * 3600 * 1000
    await createSweep(server.context).once()
    expect(await stateOf(ana.caller)).toBe('waiting')
    const crashed = await temporaryFolder()
    try {
      await server.db.executeQuery(sql`vacuum into ${sql.lit(join(crashed.path, 'plenary.db'))}`.compile(server.db))
      const after = await install({}, crashed)
      expect((await after.queries.run('my-waiting', ana.caller, { workshop })).state).toBe('waiting')
      await after.run('admit-waiting', chair, { workshop })
      expect((await after.queries.run('my-waiting', ana.caller, { workshop })).state).toBe('in')
      await after.stop()
    } finally {
      await crashed.remove()
    }
  })

  it('says beforehand that the room is locked', async () => {
    await server.run('lock-room', chair, { workshop, locked: true })
    const door = await server.queries.run('join-info', { user: null, address: '192.0.2.9' }, { code })
    expect(door).toMatchObject({ locked: true, asks: true, waiting: false })
    expect(await failureOf(come('Ana'))).toBe('roomLocked')
  })
})
