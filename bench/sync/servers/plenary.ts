import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { newId, type StepId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { scriptedAuthority } from '@/server/testing/scripted-authority'
import { openStep } from '@/server/testing/scenario'
import { startServer } from '@/server/testing/start'
import type { Ground } from '../ground'
import { longHistory } from '../long-history'
import { pastClients } from '../past-clients'

// Plenary's sync server with its store, guard and sessions: `plenary <folder> <rooms> <people> <past clients> <keystrokes>`.
// Started again on the same folder, it has the same rooms and people.

const [folder, ...counts] = process.argv.slice(2)
const [rooms, people, past, history] = counts.map(Number) as [number, number, number, number]
const kept = join(folder!, 'ground.json')
const authority = scriptedAuthority()
const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as { ground: Ground; people: string }) : null
if (before) authority.restore(before.people)
const server = await startServer({ authority, folder: folder! })
const step = newId<StepId>()
const ground: Ground = { port: server.port, rooms: before ? before.ground.rooms : [] }
for (let i = ground.rooms.length; i < rooms; i++) {
  const workshop = authority.workshop()
  const room: RoomId = { kind: 'workshop', workshop }
  const members = Array.from({ length: people }, () => authority.join(workshop))
  await server.sync.rooms.write(room, (doc) => {
    openStep(doc, step)
    pastClients(doc, past)
    if (history > 0) Y.applyUpdate(doc, longHistory(history))
  })
  const state = await server.sync.rooms.read(room, (doc) => Y.encodeStateAsUpdate(doc))
  ground.rooms.push({
    path: `/sync/${roomName(room)}?plenary=1`,
    name: roomName(room),
    step,
    people: members.map(({ user, member }) => ({ cookie: `user=${user}`, participant: member.participant })),
    state: Buffer.from(state).toString('base64'),
  })
}
writeFileSync(kept, JSON.stringify({ ground, people: authority.dump() }))
process.send!(ground)
process.on('disconnect', () => void server.stop().then(() => process.exit(0)))
