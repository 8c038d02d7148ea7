import * as Y from 'yjs'
import { roomName } from '@/lib/wire/room-name'
import { scriptedAuthority } from '../scripted-authority'
import { startServer } from '../start'
import { history } from './history'

// The sync server in a process of its own: `child <folder> <rooms> <people a room> <keystrokes>`. Tells where it is, and
// on every message what it has used so far, after a collection of garbage.

export interface Place {
  readonly port: number
  /** Of each room's state, in bytes. */
  readonly bytes: number
  readonly rooms: readonly { readonly name: string; readonly users: readonly string[] }[]
}

export interface Used {
  /** Of all threads. */
  readonly cpuMs: number
  readonly rssMiB: number
  /** JavaScript's own part of it, buffers included. */
  readonly heapMiB: number
  readonly documents: number
}

const [folder, ...counts] = process.argv.slice(2)
const [rooms, people, keystrokes] = counts.map(Number) as [number, number, number]
const authority = scriptedAuthority()
const server = await startServer({ authority, folder: folder! })
const doc = keystrokes > 0 ? history(keystrokes) : null
const place: Place = {
  port: server.port,
  bytes: doc ? Y.encodeStateAsUpdate(doc).length : 0,
  rooms: await Promise.all(
    Array.from({ length: rooms }, async () => {
      const workshop = authority.workshop()
      const name = roomName({ kind: 'workshop', workshop })
      if (doc) {
        const bytes = Y.encodeStateAsUpdate(doc)
        await server.store.journal.append({
          entries: [{ room: name, seq: 1, bytes, actor: 'past', at: 0 }],
          bindings: [],
        })
        await server.store.journal.writeSnapshot(name, { seq: 1, bytes, stateVector: Y.encodeStateVector(doc) }, 0)
      }
      return { name, users: Array.from({ length: people }, () => authority.join(workshop).user as string) }
    }),
  ),
}
doc?.destroy()
process.send!(place)
process.on('message', () => {
  globalThis.gc?.()
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send!({
    cpuMs: (user + system) / 1000,
    rssMiB: rss / 2 ** 20,
    heapMiB: (heapUsed + external) / 2 ** 20,
    documents: server.sync.stats().documents,
  } satisfies Used)
})
process.on('disconnect', () => process.exit(0))
