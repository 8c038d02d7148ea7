import * as Y from 'yjs'
import { Client } from './client'
import type { Job, Outcome } from './generator'

const until = async (what: string, condition: () => boolean) => {
  for (const end = Date.now() + 60_000; !condition();) {
    if (Date.now() > end) throw new Error(`in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** Brings a server that has nothing the room's content, and sees that it has arrived. */
export async function seedRoom({ ground, dialect }: Job, content: Uint8Array): Promise<void> {
  const room = ground.rooms[0]!
  const enter = (person: number) =>
    new Client(ground.port, room.path, room.people[person]!.cookie, dialect, room.name, true, false)
  const writer = enter(0)
  await until('the writer is in', () => writer.ready)
  writer.send(writer.say.update(content))
  const reader = enter(1)
  const whole = Y.encodeStateVectorFromUpdate(content).length
  await until('the content is there', () => Y.encodeStateVector(reader.doc!).length >= whole)
  writer.leave()
  reader.leave()
}

/** Everybody comes. Says how long each waited for the whole content; that they had it is checked afterwards. */
export async function join({ ground, dialect, load }: Job, content: Uint8Array): Promise<Outcome> {
  const room = ground.rooms[0]!
  const start = performance.now()
  const { people: count, over = 0 } = load.join!
  const people = room.people.slice(0, count)
  const clients: Client[] = []
  for (const [i, { cookie }] of people.entries()) {
    const due = start + (i * over * 1000) / count
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
    const client = new Client(ground.port, room.path, cookie, dialect, room.name, false, false)
    client.keep(content.length * 0.9)
    clients.push(client)
  }
  await until('all have joined', () => clients.every(({ wholeAt }) => wholeAt !== null))
  const times = clients.map(({ wholeAt, cameAt }) => wholeAt! - cameAt).sort((a, b) => a - b)
  const wanted = new Y.Doc()
  Y.applyUpdate(wanted, content)
  const text = wanted.getText('history').toString()
  const verified = new Map<string, boolean>() // by the bytes received: most receive the same
  const complete = clients.every(({ kept }) => {
    const bytes = Buffer.concat(kept)
    const key = `${bytes.length}:${bytes.subarray(-64).toString('latin1')}`
    if (!verified.has(key)) {
      const doc = new Y.Doc()
      for (const update of kept) Y.applyUpdate(doc, update)
      verified.set(key, doc.getText('history').toString() === text)
    }
    return verified.get(key)!
  })
  for (const client of clients) client.leave()
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  const seconds = (performance.now() - start) / 1000
  return { p50Ms: at(0.5), p99Ms: at(0.99), ackP99Ms: null, delivered: clients.length, seconds, complete }
}
