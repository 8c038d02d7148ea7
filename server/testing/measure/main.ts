import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import type { Place, Used } from './child'

// node --import tsx server/testing/measure/main.ts [rounds] [--profile]
// What the server alone needs: memory of idle connections, and processor time of joining a room with a long past.
// --profile leaves a .cpuprofile of each server in the current folder.

const KEYSTROKES = 260_000
const STEP_1 = Uint8Array.of(0, 0, 1, 0)
const STEP_2 = Uint8Array.of(0, 1, 2, 0, 0)

const rounds = Number(process.argv[2] ?? 3) || 3
const profile = process.argv.includes('--profile') ? ['--cpu-prof'] : []

/** A server in a process of its own, until `work` is done. */
async function withServer(
  [rooms, people, keystrokes]: readonly [number, number, number],
  work: (place: Place, used: () => Promise<Used>) => Promise<void>,
): Promise<void> {
  const folder = await temporaryFolder()
  const child: ChildProcess = fork(
    fileURLToPath(new URL('./child.ts', import.meta.url)),
    [folder.path, rooms, people, keystrokes].map(String),
    { execArgv: ['--expose-gc', '--import', 'tsx', ...profile] },
  )
  const [place] = (await once(child, 'message')) as [Place]
  await work(place, async () => {
    child.send('used')
    return ((await once(child, 'message')) as [Used])[0]
  })
  child.disconnect()
  await once(child, 'exit')
  await folder.remove()
}

/** Joins a room as a newcomer; resolves when all of it has come, to the milliseconds that took and the way to leave. */
async function join(port: number, room: string, user: string): Promise<{ ms: number; leave: () => void }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/sync/${room}?plenary=1`, { headers: { cookie: `user=${user}` } })
  socket.binaryType = 'nodebuffer'
  await once(socket, 'open')
  const began = performance.now()
  socket.send(STEP_1)
  await new Promise<void>((resolve, reject) => {
    socket.on('message', (data: Buffer) => {
      if (data[0] === 0 && data[1] === 0) socket.send(STEP_2)
      if (data[0] === 0 && data[1] === 1) resolve()
    })
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)))
  })
  return { ms: performance.now() - began, leave: () => socket.terminate() }
}

/** The first sockets make the process grow for good; what more of them need is measured from there on. */
async function idle(rooms: number, people: number): Promise<void> {
  await withServer([rooms, people, 0], async ({ port, rooms: where }, used) => {
    const everybody = where.flatMap(({ name, users }) => users.map((user) => ({ name, user })))
    const sockets: { leave: () => void }[] = []
    const enter = async (until: number) => {
      while (sockets.length < until) {
        const next = everybody.slice(sockets.length, Math.min(until, sockets.length + 50))
        sockets.push(...(await Promise.all(next.map(({ name, user }) => join(port, name, user)))))
      }
      return used()
    }
    const none = await used()
    const thousand = await enter(1_000)
    const all = await enter(everybody.length)
    const perThousand = (part: 'rssMiB' | 'heapMiB') =>
      (((all[part] - thousand[part]) * 1000) / (everybody.length - 1_000)).toFixed(1)
    console.log(
      `idle, ${rooms} × ${people}: ${none.rssMiB.toFixed(0)} MiB, with 1,000 sockets ${thousand.rssMiB.toFixed(0)},`,
      `with ${everybody.length} ${all.rssMiB.toFixed(0)}: each 1,000 more ${perThousand('rssMiB')} MiB,`,
      `of which the heap ${perThousand('heapMiB')}; ${all.documents} documents built`,
    )
    for (const { leave } of sockets) leave()
  })
}

async function joins(round: number): Promise<void> {
  await withServer([2, 101, KEYSTROKES], async ({ port, bytes, rooms: [first, second] }, used) => {
    await join(port, first!.name, first!.users[0]!) // the program is warm, the second room is not
    const before = await used()
    const cold = await join(port, second!.name, second!.users[0]!)
    const opened = await used()
    const crowd = await Promise.all(second!.users.slice(1).map((user) => join(port, second!.name, user)))
    const after = await used()
    console.log(
      `join, round ${round}: ${Math.round(bytes / 1000)} kB, cold ${cold.ms.toFixed(1)} ms, ${(opened.cpuMs - before.cpuMs).toFixed(0)} ms of CPU;`,
      `100 at once ${(after.cpuMs - opened.cpuMs).toFixed(0)} ms of CPU, the last after`,
      `${Math.max(...crowd.map(({ ms }) => ms)).toFixed(0)} ms, ${after.documents} documents built`,
    )
  })
}

for (let round = 1; round <= rounds; round++) {
  await joins(round)
  await idle(4, 1000)
  await idle(1000, 4)
}
process.exit(0)
