import * as Y from 'yjs'
import { answerUpdate } from './answer-update'
import { Client } from './client'
import { join, seedRoom } from './joiners'
import type { Ground } from './ground'
import type { Dialect } from './messages'
import type { Load } from './workloads'

// The people of one run, in a process of their own: told what to do over IPC, it says when the load begins and ends.

export interface Job {
  readonly ground: Ground
  readonly dialect: Dialect
  readonly relay: boolean
  readonly load: Load
  /** What the room holds, for those who join; `seeds`: brings it there instead. */
  readonly content?: Uint8Array
  readonly seeds?: boolean
}

export interface Outcome {
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of acknowledgements; null where the server sends none. */
  readonly ackP99Ms: number | null
  readonly delivered: number
  readonly seconds: number
  readonly complete: boolean
}

/** How many of a room's people time their acknowledgements. */
const ACK_TIMERS = 30

interface Writer {
  readonly client: Client
  readonly participant: string
  readonly sentAt: number[]
  /** The last of its answers that a verifier has. */
  seen: number
  cursor: number
}

const until = async (what: string, condition: () => boolean, limit = 20_000) => {
  for (const end = Date.now() + limit; !condition();) {
    if (Date.now() > end) return void console.error(`in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const tell = (said: 'begins' | 'ends') =>
  new Promise<void>((resolve) => {
    process.once('message', () => resolve())
    process.send!({ said })
  })

const done = { p50Ms: 0, p99Ms: 0, ackP99Ms: null, delivered: 0, seconds: 0, complete: true } satisfies Outcome

async function work({ ground, dialect, relay, load }: Job): Promise<Outcome> {
  const latencies: number[] = []
  const rooms: { writers: Writer[]; parent: string; step: string; verifiers: Client[] }[] = []
  for (const place of ground.rooms) {
    const writers: Writer[] = []
    const initial = Buffer.from(place.state, 'base64')
    const first = new Y.Doc()
    Y.applyUpdate(first, initial)
    const { id } = (first.getMap('answers').get(place.step) as Y.Map<unknown>)._item!
    const room = { writers, step: place.step, parent: `${id.client}:${id.clock}`, verifiers: [] as Client[] }
    rooms.push(room)
    for (const [index, { cookie, participant }] of place.people.entries()) {
      const client = new Client(ground.port, place.path, cookie, dialect, place.name, index < load.verifiers, relay)
      const writer: Writer = { client, participant, sentAt: [], seen: -1, cursor: 0 }
      writers.push(writer)
      if (client.doc) room.verifiers.push(client)
    }
    await until('a room is joined', () => writers.every(({ client }) => client.ready || client.closed))
    const plenary = place.people.some(({ cookie }) => cookie)
    if (!plenary) writers[0]!.client.send(writers[0]!.client.say.update(initial))
    for (const [index, { doc }] of room.verifiers.entries()) {
      Y.applyUpdate(doc!, initial)
      const answers = doc!.getMap('answers').get(place.step) as Y.Map<{ why: string }>
      const byKey = new Map(writers.map((writer) => [writer.participant, writer]))
      answers.observe(({ keysChanged }) => {
        const now = performance.now()
        for (const key of keysChanged) {
          const writer = byKey.get(key as string)
          const said = answers.get(key as string)?.why
          if (!writer || said === undefined || said.startsWith('end')) continue
          const n = Number(said)
          latencies.push(now - writer.sentAt[n]!)
          if (index === 0) writer.seen = n
        }
      })
    }
    for (const [index, { client }] of writers.entries()) client.lighten(plenary && index < ACK_TIMERS)
  }

  if (load.idle) {
    await tell('begins')
    await new Promise((resolve) => setTimeout(resolve, load.seconds * 1000))
    await tell('ends')
    const complete = rooms.every(({ writers }) => writers.every(({ client }) => !client.closed))
    return { ...done, delivered: 0, seconds: load.seconds, complete }
  }

  const answer = (room: (typeof rooms)[number], writer: Writer, why = String(writer.sentAt.length)) => {
    const n = writer.sentAt.length
    writer.sentAt.push(performance.now())
    writer.client.sendUpdate(
      writer.client.say.update(answerUpdate(writer.client.id, n, room.parent, writer.participant, why)),
    )
  }
  const point = ({ client }: Writer, clock: number) => client.send(client.say.cursor(client.id, clock))

  const active = rooms.flatMap((room) =>
    room.writers.slice(0, load.active ?? Infinity).map((writer) => ({ room, writer })),
  )
  for (const { writer } of active) if (load.cursors > 0) point(writer, ++writer.cursor)
  for (const { room, writer } of active) answer(room, writer) // the room is warm, and every client id known
  const seen = () =>
    active.every(({ room, writer }) => room.verifiers[0] === writer.client || writer.seen >= writer.sentAt.length - 1)
  await until('the first answers', seen)
  latencies.length = 0
  for (const { writer } of active) writer.client.ackTimes.length = 0

  await tell('begins')
  const start = performance.now()
  let sent = 0
  if (load.saturate) {
    while (performance.now() - start < load.seconds * 1000) {
      for (const { room, writer } of active) {
        if (room.verifiers[0] === writer.client) continue
        writer.client.together(() => {
          for (; writer.sentAt.length - 1 - writer.seen < load.saturate!; sent++) answer(room, writer)
        })
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
    await until('the last of the flood', seen)
  } else {
    const due = active.map(() => ({ edit: Math.random() * 1000, cursor: Math.random() * 1000 }))
    for (let now = 0; now < load.seconds * 1000; now = performance.now() - start) {
      for (const [i, { room, writer }] of active.entries()) {
        const at = due[i]!
        for (; at.edit <= now; at.edit += 1000 / load.edits, sent++) answer(room, writer)
        for (; at.cursor <= now; at.cursor += 1000 / load.cursors) point(writer, ++writer.cursor)
      }
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await until('the last answers', seen)
  }
  const seconds = (performance.now() - start) / 1000
  const acks = active.flatMap(({ writer }) => writer.client.ackTimes)
  await tell('ends')

  // Everyone says a last word, and everyone must have heard everyone's.
  for (const { writers } of rooms) for (const { client } of writers) client.looking = true
  for (const room of rooms) {
    for (const [i, writer] of room.writers.slice(0, load.active ?? Infinity).entries())
      answer(room, writer, `end-${i}.`)
  }
  const heard = (room: (typeof rooms)[number], { client }: Writer, me: number) => {
    const speakers = room.writers.slice(0, load.active ?? Infinity)
    if (!client.doc) return speakers.every((_, i) => i === me || client.ends.has(i))
    const answers = client.doc.getMap('answers').get(room.step) as Y.Map<{ why: string }>
    return speakers.every(({ participant }, i) => i === me || answers.get(participant)?.why === `end-${i}.`)
  }
  const all = () => rooms.every((room) => room.writers.every((writer, me) => heard(room, writer, me)))
  let complete = false
  await until('everybody has everything', () => (complete = all()))
  const at = (share: number, of = latencies) => of[Math.min(of.length - 1, Math.floor(of.length * share))] ?? NaN
  for (const times of [latencies, acks]) times.sort((a, b) => a - b)
  const receivers = rooms[0]!.writers.length - 1
  for (const { writers } of rooms) for (const { client } of writers) client.leave()
  const ackP99Ms = acks.length > 0 ? at(0.99, acks) : null
  return { p50Ms: at(0.5), p99Ms: at(0.99), ackP99Ms, delivered: sent * receivers, seconds, complete }
}

async function run(job: Job): Promise<Outcome> {
  if (!job.content) return work(job)
  if (!job.seeds) return join(job, job.content)
  await seedRoom(job, job.content)
  return done
}

process.once(
  'message',
  (job: Job) => void run(job).then((outcome) => process.send!({ outcome }, () => process.exit(0))),
)
process.on('disconnect', () => process.exit(1))
