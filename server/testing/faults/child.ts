import type { Counter } from 'prom-client'
import * as Y from 'yjs'
import { root } from '@/lib/document/roots'
import { paperRoom } from '@/lib/document/paper-room'
import type { WorkshopId } from '@/lib/ids'
import type { RoomId } from '@/lib/wire/room-name'
import type { Journal } from '@/server/store/journal'
import type { Store } from '@/server/store/store'
import { openStep } from '../scenario'
import { scriptedAuthority } from '../scripted-authority'
import { startServer, type TestServer } from '../start'
import type { Answer, Order, Stats } from './orders'

// The sync server with its real store, in a process of its own that the suite gives orders to over IPC.

const authority = scriptedAuthority()
let server: TestServer | null = null
let ahead = 0
let passed = 0
let slow = { append: 0, writeSnapshot: 0 }

const tell = (answer: Answer) => void process.send?.(answer)
const wait = (time: number) => (time > 0 ? new Promise((resolve) => setTimeout(resolve, time)) : Promise.resolve())
const total = async (counter: Counter) => (await counter.get()).values.reduce((sum, { value }) => sum + value, 0)

/** The real journal behind a disk that takes its time. */
const slowly = ({ journal }: Store): { journal: Journal } => ({
  journal: {
    ...journal,
    async append(batch) {
      const time = slow.append
      await wait(time / 2)
      await journal.append(batch)
      await wait(time / 2)
    },
    async writeSnapshot(...given) {
      tell({ began: 'writeSnapshot' })
      await wait(slow.writeSnapshot)
      await journal.writeSnapshot(...given)
    },
  },
})

async function follow(order: Order): Promise<unknown> {
  if (order.do === 'start') {
    authority.restore(order.people)
    const readable = {
      ...authority,
      mayRead: (...[member, room]: Parameters<typeof authority.mayRead>) =>
        room.kind === 'paper' || authority.mayRead(member, room),
    }
    const ticks = () => performance.now() + passed
    server = await startServer({
      authority: readable,
      folder: order.folder,
      wrap: slowly,
      clock: () => Date.now() + ahead,
      ticks,
    })
    return server.port
  }
  const { sync, metrics } = server!
  const shared = (workshop: WorkshopId): RoomId => ({ kind: 'workshop', workshop })
  switch (order.do) {
    case 'open':
      await sync.rooms.write(shared(order.workshop), (doc) => openStep(doc, order.step))
      return sync.rooms.write(order.paper, (doc) => {
        const { clauses } = paperRoom(doc)
        for (const [at, id] of order.clauses.entries()) {
          const body = clauses.create(id, { order: `V${at + 1}`, kind: 'operative', depth: 0, state: 'present' })
          const paragraph = new Y.XmlElement('paragraph')
          paragraph.insert(0, [new Y.XmlText('The parties')])
          body.insert(0, [paragraph])
        }
      })
    case 'clock':
      ahead = order.ahead
      return
    case 'slow':
      slow = order
      return
    case 'pass':
      passed += order.time
      sync.tend()
      return
    case 'member':
      authority.change(order.user, order.workshop, order.change)
      return
    case 'write':
      return sync.rooms.write(shared(order.workshop), (doc) => {
        root(doc, 'tallies').set('count', order.count)
      })
    case 'look':
      return sync.rooms.read(order.room, (doc) => Y.encodeStateAsUpdate(doc))
    case 'stats':
      return {
        connections: sync.stats().connections,
        failedCommits: await total(metrics.failedCommits),
        poisoned: await total(metrics.poisoned),
      } satisfies Stats
  }
}

process.on('message', ({ to, order }: { to: number; order: Order }) => {
  follow(order).then(
    (value) => tell({ to, value }),
    (error: Error) => tell({ to, error: error.message }),
  )
})
process.on('SIGTERM', () => void server?.stop().then(() => process.exit(0)))
process.on('disconnect', () => process.exit(1))
