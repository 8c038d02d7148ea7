import { afterEach, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import type { RoomId } from '@/lib/wire/room-name'
import { install, type Installation } from '@/server/testing/installation'
import { createPublisher } from './publish'

let server: Installation
afterEach(async () => {
  await server.stop()
  await server.folder.remove()
})

async function workshop() {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'One' }], capacity: 2000 }
  const { workshop: id } = await server.run('create-workshop', facilitator, made)
  const { links } = await server.queries.run('lobby', facilitator, { workshop: id })
  const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop: id })
  const join = (name: string) =>
    server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation: delegations[0]!.id })
  return { facilitator, id, join }
}

const updates = async () =>
  (
    await server.db
      .selectFrom('update')
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('a room', () => {
  it('takes a thousand joins in a few writes, well within ten seconds', async () => {
    server = await install()
    const { id, join } = await workshop()
    const before = await updates()
    const began = performance.now()
    await Promise.all(Array.from({ length: 1000 }, (_, index) => join(`Person ${index}`)))
    const took = performance.now() - began
    expect(await server.look(id, (room) => room.people.read().size)).toBe(1001)
    expect((await updates()) - before).toBeLessThan(1000)
    expect(took).toBeLessThan(10_000)
  })

  it('is put right after a crash between the database and the room, and not written when it is right', async () => {
    server = await install()
    const { id, join } = await workshop()
    await join('Ana')
    await server.db.updateTable('workshop').set({ title: 'Renamed' }).where('id', '=', id).execute()
    await server.db.deleteFrom('participant').where('name', '=', 'Ana').execute()
    await server.stop()
    server = await install({}, server.folder)
    await server.access.members.load(id)
    await server.context.publish.everything(id)
    expect(await server.look(id, (room) => [room.info.read()?.title, room.people.read().size])).toEqual(['Renamed', 1])
    const before = await updates()
    await server.context.publish.everything(id)
    expect(await updates()).toBe(before)
  })

  it('gets what a failed write left out with the next one', async () => {
    server = await install()
    const { facilitator, id } = await workshop()
    const { groups, members } = server.access
    let broken = true
    const rooms = {
      ...portOf(server),
      write: (room: RoomId, change: (doc: Y.Doc) => void) =>
        broken ? Promise.reject(new Error('the disk is full')) : server.sync.rooms.write(room, change),
    }
    const publish = createPublisher({ db: server.db, members, groups, rooms })
    await server.db.updateTable('workshop').set({ title: 'Renamed' }).where('id', '=', id).execute()
    await expect(publish.info(id)).rejects.toThrow('the disk is full')
    broken = false
    const { me } = await server.queries.run('workshop-for', facilitator, { workshop: id })
    await publish.people(id, [me.id])
    expect(await server.look(id, (room) => room.info.read()?.title)).toBe('Renamed')
  })
})

const portOf = ({ sync: { rooms } }: Installation) => ({
  read: rooms.read.bind(rooms),
  isLoaded: rooms.isLoaded.bind(rooms),
  watch: rooms.watch.bind(rooms),
  connections: rooms.connections.bind(rooms),
  forgetPast: rooms.forgetPast.bind(rooms),
  prune: rooms.prune.bind(rooms),
  drop: rooms.drop.bind(rooms),
})
