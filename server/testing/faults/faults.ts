import type { Random } from '@/lib/decision/random'
import { limitFiles } from './disk'
import { roleChange } from './role-change'
import type { World } from './world'

/** Something that goes wrong while everyone works, and is over when it resolves. */
export type Fault = (world: World, random: Random) => Promise<void>

const moment = (random: Random, most: number) => new Promise((resolve) => setTimeout(resolve, random() * most))
const someOf = <T>(all: readonly T[], random: Random): T[] => {
  const some = all.filter(() => random() < 0.6)
  return some.length > 0 ? some : all.slice(0, 1)
}

const LONG_LOG = 600_000 // bytes after which a room wants a snapshot, and some more

const failedCommits = async (world: World) => (await world.server.stats()).failedCommits

/** While nothing can be stored, nothing is acknowledged; people go on writing. */
async function untilCommitsFail(world: World): Promise<void> {
  for (const before = await failedCommits(world); (await failedCommits(world)) < before + 2;) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function everyoneLeaves(world: World): Promise<void> {
  for (const { provider } of world.peers) provider.disconnect()
  while ((await world.server.stats()).connections > 0) await new Promise((resolve) => setTimeout(resolve, 4))
}

export const FAULTS = {
  async 'kill -9'(world, random) {
    await moment(random, 30)
    await world.restart('SIGKILL')
  },

  async 'SIGTERM under load'(world, random) {
    await moment(random, 30)
    await world.restart('SIGTERM')
  },

  async 'disk full'(world) {
    world.disk.fill()
    await untilCommitsFail(world)
    world.disk.free()
  },

  async 'file too large'(world) {
    limitFiles(world.server.pid, world.disk.folder)
    await untilCommitsFail(world)
    limitFiles(world.server.pid, null)
  },

  async 'kill -9 on a slow disk'(world, random) {
    await world.server.ask({ do: 'slow', append: 20 + random() * 200, writeSnapshot: 0 })
    await world.worked(3)
    await moment(random, 200)
    await world.restart('SIGKILL')
  },

  async 'slow commit'(world, random) {
    await world.server.ask({ do: 'slow', append: 20 + random() * 200, writeSnapshot: 0 })
    await world.worked(4)
    await world.server.ask({ do: 'slow', append: 0, writeSnapshot: 0 })
  },

  async 'connection reset'(world, random) {
    for (let times = 1 + random() * 3; times > 0; times--) {
      for (const { line } of someOf(world.people, random)) line.reset()
      await world.worked(2)
    }
  },

  async 'connection torn in a frame'(world, random) {
    for (const { line } of someOf(world.people, random)) line.tear()
    await moment(random, 50)
    for (const { line } of someOf(world.people, random)) line.tear()
  },

  async 'half-open connection'(world, random) {
    const lines = someOf(world.people, random).map(({ line }) => line)
    for (const line of lines) line.deaf = true
    await moment(random, 200)
    for (const line of lines) line.resetClients()
    await moment(random, 100)
    for (const line of lines) line.deaf = false
  },

  async 'delayed connection'(world, random) {
    for (const { line } of someOf(world.people, random)) line.delay = 10 + random() * 90
    await world.worked(5)
    for (const { line } of world.people) line.delay = 0
  },

  async 'clock moved by an hour'(world, random) {
    await world.server.ask({ do: 'clock', ahead: random() < 0.5 ? 3_600_000 : -3_600_000 })
    await world.worked(3)
    if (random() < 0.5) await world.restart('SIGKILL')
  },

  async 'unload while joining'(world, random) {
    await world.server.ask({ do: 'slow', append: 0, writeSnapshot: random() * 30 })
    await everyoneLeaves(world)
    const passing = world.server.ask({ do: 'pass', time: 25_000 })
    const stay = random() < 0.5
    await moment(random, 40)
    if (stay) await world.serves()
    for (const { provider } of world.peers) provider.connect()
    await passing
  },

  async 'restart in mid-compaction'(world, random) {
    await world.server.ask({ do: 'slow', append: 0, writeSnapshot: random() < 0.5 ? 0 : random() * 40 })
    for (let pasted = 0; pasted < LONG_LOG; pasted += 50_000) world.people[0]!.paste(50_000)
    await world.worked(2)
    const begins = world.server.snapshotBegins()
    if (random() < 0.5) void world.server.ask({ do: 'pass', time: 1_000 }).catch(() => {})
    else world.server.signal('SIGTERM')
    await begins
    await moment(random, 12)
    await world.restart('SIGKILL')
  },

  'role change while offline': roleChange,
} satisfies Record<string, Fault>
