import * as Y from 'yjs'
import type { Random } from '@/lib/decision/random'
import { noteKey } from '@/lib/activities/ideas-board/note'
import { newId, newUlid } from '@/lib/ids'
import type { Who } from '@/lib/workshop/permissions'
import {
  anyStruct,
  deletedStruct,
  encodeUpdate,
  gcStruct,
  textStruct,
  typeStruct,
  type RawStruct,
} from './encode-update'
import { forbiddenChanges, strayItems } from './oracle'
import type { Id } from '../parse-update'
import { answerWith, NOW, person, World, type Client } from './world'

export interface FuzzReport {
  readonly frames: number
  readonly accepted: number
  readonly honest: number
  readonly slowestMs: number
  /** What went wrong, with the seed that shows it again; empty when all is well. */
  readonly faults: readonly string[]
}

const BOARD_VALUES = [
  { weights: {} },
  { text: 'an idea' },
  { text: '' },
  { name: 'a group' },
  { group: 'G' },
  { votes: { 'someone:NOTE': 3 } },
  { votes: { 'someone:NOTE': 9 } },
]

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** Sends `frames` frames, honest ones among crafted and damaged ones, into one world after another, and holds every outcome against the oracle. */
export function fuzz(
  frames: number,
  random: Random,
  label: string,
  kind: 'workshop' | 'group' = 'workshop',
): FuzzReport {
  const report = { frames: 0, accepted: 0, honest: 0, slowestMs: 0, faults: [] as string[] }
  while (report.frames < frames && report.faults.length === 0) {
    const world = new World(kind)
    round(world, random, Math.min(400, frames - report.frames), report, `${label} after frame ${report.frames}`)
  }
  return report
}

function round(
  world: World,
  random: Random,
  frames: number,
  report: { -readonly [K in keyof FuzzReport]: FuzzReport[K] } & { faults: string[] },
  label: string,
): void {
  const honest = [world.join(person()), world.join(person()), world.join(person({ role: 'facilitator' }))]
  const attackers = [
    person(),
    person({ standing: 'head' }),
    person({ role: 'observer' }),
    person({ standing: 'adviser' }),
    honest[0]!.who,
  ]
  const sent: Uint8Array[] = []
  for (let i = 0; i < frames; i++) {
    report.frames++
    if (random() < 0.15) {
      const client = pick(random, honest)
      client.pull()
      const bytes = honestFrame(random, client, world)
      sent.push(bytes)
      report.honest++
      const verdict = world.receive(client.who, bytes)
      if (!verdict.ok) report.faults.push(`${label}: an honest edit was refused: ${verdict.rule}, ${verdict.sentence}`)
      continue
    }
    const who = pick(random, attackers)
    const bytes =
      random() < 0.5
        ? crafted(random, world, who)
        : damaged(random, pick(random, sent.length ? sent : [crafted(random, world, who)]))
    const before = world.picture()
    const started = performance.now()
    try {
      const verdict = world.receive(who, bytes)
      report.slowestMs = Math.max(report.slowestMs, performance.now() - started)
      if (verdict.ok && verdict.bytes) report.accepted++
    } catch (error) {
      report.faults.push(`${label}: ${String(error)}; frame ${Buffer.from(bytes).toString('base64')}`)
    }
    const wrong = forbiddenChanges(world, before, who)
    if (wrong.length > 0)
      report.faults.push(`${label}: ${wrong.join('; ')}; frame ${Buffer.from(bytes).toString('base64')}`)
    if (report.faults.length > 0) return
  }
  const stray = strayItems(world)
  const copies = honest.map((client) => (client.pull(), JSON.stringify(client.doc.getMap('answers').toJSON())))
  const own = JSON.stringify(world.doc.getMap('answers').toJSON())
  if (stray.length > 0) report.faults.push(`${label}: ${stray.join('; ')}`)
  // An honest client may stand ahead of the server only by what it has not sent: here it has sent everything.
  if (copies.some((copy) => sortedJson(copy) !== sortedJson(own))) report.faults.push(`${label}: a replica differs`)
}

const sortedJson = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

function honestFrame(random: Random, client: Client, world: World): Uint8Array {
  const entries = client.doc.getMap<Y.Map<unknown>>('answers').get(world.open.id)!
  if (random() < 0.2 && entries.has(client.who.participant)) {
    entries.delete(client.who.participant)
    return client.outbox.at(-1)!
  }
  return client.answer(world.open, answerWith(random))
}

/** An update as somebody would write who knows the format and the document, and wants what is not theirs. */
function crafted(random: Random, world: World, who: Who): Uint8Array {
  const { store } = world.doc
  const clients = [...store.clients.keys()]
  const own = clients.filter((client) => world.holders.get(client) === who.participant)
  const fresh = Math.floor(random() * 2 ** 32)
  const parts = [...world.doc.getMap<Y.Map<Y.Map<unknown>>>('boards').values()].flatMap((board) => [
    board,
    ...board.values(),
  ])
  const answers = world.doc.getMap<Y.Map<unknown>>('answers')
  const maps = [...answers.values(), ...parts].map((map): Id => map._item!.id)
  // Where a rule that is missing would show soonest.
  const tempting = [world.open, world.blind, world.elsewhere, world.heads].map(
    ({ id }): Id => answers.get(id)!._item!.id,
  )

  const blocks = Array.from({ length: random() < 0.85 ? 1 : 2 }, () => {
    const client = pick(random, random() < 0.7 ? [...own, fresh] : clients)
    const known = Y.getState(store, client)
    const clock = Math.max(0, known + pick(random, [0, 0, 0, 0, -1, 1, -known]))
    return { client, clock, structs: [] as RawStruct[] }
  }).filter((block, i, all) => all.findIndex(({ client }) => client === block.client) === i || random() < 0.05)

  const anId = (): Id => {
    if (random() < 0.3 && blocks.length > 0) {
      const { client, clock, structs } = pick(random, blocks)
      return { client, clock: clock + Math.floor(random() * (structs.length + 1)) }
    }
    const client = pick(random, clients)
    return { client, clock: Math.floor(random() * (Y.getState(store, client) + 1)) }
  }
  const keys = [
    who.participant,
    who.participant,
    ...world.holders.values(),
    world.open.id,
    world.closed.id,
    world.blind.id,
    'title',
    'items',
    noteKey(who.participant, newUlid(NOW)),
    noteKey([...world.holders.values()].at(-1)!, newUlid(NOW)),
    newId<string>(),
  ]
  const place = () => {
    const by = random()
    if (by < 0.06) return { parent: pick(random, tempting), key: who.participant }
    if (by < 0.45) return { parent: pick(random, maps), key: random() < 0.9 ? pick(random, keys) : undefined }
    if (by < 0.6)
      return {
        parent: pick(random, ['answers', 'agenda', 'people', 'info', 'attic']),
        key: pick(random, [...keys, undefined]),
      }
    if (by < 0.7) return { parent: anId(), key: pick(random, keys) }
    return {
      origin: random() < 0.7 ? anId() : undefined,
      rightOrigin: random() < 0.5 ? anId() : undefined,
      parent: 'answers',
      key: pick(random, keys),
    }
  }
  for (const block of blocks) {
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
      const make = random()
      block.structs.push(
        make < 0.6
          ? anyStruct(random() < 0.6 ? answerWith(random) : pick(random, BOARD_VALUES), place())
          : make < 0.7
            ? textStruct('text', place())
            : make < 0.8
              ? typeStruct(Math.floor(random() * 3), place())
              : make < 0.9
                ? deletedStruct(1 + Math.floor(random() * 2), place())
                : gcStruct(1 + Math.floor(random() * 3)),
      )
    }
  }
  const deletes =
    random() < 0.6
      ? []
      : Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
          ...anId(),
          length: 1 + Math.floor(random() * 3),
        }))
  const bytes = encodeUpdate({ blocks, deletes })
  return random() < 0.15 ? damaged(random, bytes) : bytes
}

function damaged(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let count = 1 + Math.floor(random() * 4); count > 0 && copy.length > 0; count--) {
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  }
  return random() < 0.1 ? copy.subarray(0, Math.floor(random() * copy.length)) : copy
}
