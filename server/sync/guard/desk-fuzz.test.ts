import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import { seeded, type Random } from '@/lib/decision/random'
import { newId, type StepId } from '@/lib/ids'
import { judge } from './judge'
import { anyStruct, deletedStruct, encodeUpdate, gcStruct, textStruct, typeStruct } from './testing/encode-update'
import { answerWith, NOW, person, World } from './testing/world'

const FRAMES = 4_000
const SERVER = 1
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** A desk as it stands while a blind step is open: an answer of its owner's, another put aside, a brief. */
function deskOf(world: World, client: number, random: Random): Y.Doc {
  const desk = new Y.Doc()
  desk.clientID = SERVER
  desk.getMap('parked').set(world.closed.id, answerWith(random))
  desk.getMap('role').set('brief', 'sealed')
  const own = new Y.Doc()
  own.clientID = client
  own.getMap('answers').set(world.blind.id, answerWith(random))
  Y.applyUpdate(desk, Y.encodeStateAsUpdate(own))
  return desk
}

function crafted(random: Random, world: World, desk: Y.Doc, own: number): Uint8Array {
  const client = random() < 0.8 ? own : pick(random, [SERVER, Math.floor(random() * 2 ** 32)])
  const known = Y.getState(desk.store, client)
  const roots = ['answers', 'answers', 'answers', 'parked', 'role', 'inbox', 'agenda']
  const keys = [world.blind.id, world.blind.id, ...world.steps.map(({ id }) => id), 'brief', newId<string>(), undefined]
  const place = () =>
    random() < 0.85
      ? { parent: pick(random, roots), key: pick(random, keys) }
      : { origin: { client: pick(random, [own, SERVER]), clock: Math.floor(random() * 2) }, parent: 'answers' }
  const struct = () => {
    const make = random()
    if (make < 0.7) return anyStruct(random() < 0.8 ? answerWith(random) : { weights: 'all' }, place())
    if (make < 0.8) return textStruct('text', place())
    if (make < 0.9) return typeStruct(Math.floor(random() * 3), place())
    return make < 0.95 ? deletedStruct(1, place()) : gcStruct(1)
  }
  const structs = Array.from({ length: 1 + Math.floor(random() * 2) }, struct)
  const deletes =
    random() < 0.3 ? [{ client: pick(random, [own, SERVER]), clock: Math.floor(random() * 2), length: 1 }] : []
  return encodeUpdate({ blocks: [{ client, clock: known, structs }], deletes })
}

const pictureOf = (desk: Y.Doc): Record<string, unknown> =>
  Object.fromEntries([...desk.share.keys()].sort().map((name) => [name, desk.getMap(name).toJSON()]))

it(`S3 guarded: among ${FRAMES} crafted frames none changes more of a desk than an answer to a blind step that is open`, () => {
  const random = seeded(23)
  const world = new World()
  const own = 77
  const who = person()
  let accepted = 0
  for (let frame = 0; frame < FRAMES; frame++) {
    const desk = deskOf(world, own, random)
    const bytes = crafted(random, world, desk, own)
    const before = pictureOf(desk)
    const verdict = judge({
      doc: desk,
      room: 'desk',
      bytes,
      scene: { who, now: NOW, step: (id: StepId) => world.steps.find((step) => step.id === id) ?? null },
      holderOf: (client) => (client === own ? who.participant : client === SERVER ? 'server' : null),
    })
    if (!verdict.ok || !verdict.bytes) continue
    accepted++
    Y.applyUpdate(desk, verdict.bytes)
    const after = pictureOf(desk) as { answers: Record<string, unknown> }
    const { [world.blind.id]: given, ...rest } = after.answers
    const { [world.blind.id]: was, ...others } = before.answers as Record<string, unknown>
    const label = `frame ${frame}: ${Buffer.from(bytes).toString('base64')}`
    expect({ ...after, answers: rest }, label).toEqual({ ...before, answers: others })
    if (given !== undefined) expect(activities['weigh-aims'].answer.safeParse(given).success, label).toBe(true)
    expect([was !== undefined, desk.store.pendingStructs], label).toEqual([true, null])
  }
  expect(accepted).toBeGreaterThan(FRAMES / 20)
})
