// Longer than most: one table of honest work and one of attacks, which are read together.
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision/random'
import { newId } from '@/lib/ids'
import {
  anyStruct,
  deletedStruct,
  encodeUpdate,
  gcStruct,
  textStruct,
  typeStruct,
  type RawStruct,
} from './testing/encode-update'
import { answerWith, person, World } from './testing/world'

const random = seeded(7)
const answer = () => answerWith(random)

/** The id of the item that holds a step's map. */
function mapOf(world: World, step: string) {
  const item = (world.doc.getMap('answers').get(step) as Y.Map<unknown>)._item!
  return { client: item.id.client, clock: item.id.clock }
}

function attack(world: World, structs: RawStruct[], client = 4_000_000_001, clock = 0) {
  return encodeUpdate({ blocks: [{ client, clock, structs }], deletes: [] })
}

describe('S3 guarded: what honest people do is let through', () => {
  it('an answer, changed and taken back', () => {
    const world = new World()
    const me = world.join(person())
    for (let i = 0; i < 3; i++)
      expect(world.receive(me.who, me.answer(world.open, answer()))).toMatchObject({ ok: true })
    me.doc.getMap<Y.Map<unknown>>('answers').get(world.open.id)!.delete(me.who.participant)
    expect(world.receive(me.who, me.outbox.at(-1)!)).toMatchObject({ ok: true })
  })

  it('a sync step 2 that repeats what the server has changes nothing', () => {
    const world = new World()
    const me = world.join(person({ role: 'observer' }))
    expect(world.receive(me.who, Y.encodeStateAsUpdate(me.doc))).toEqual({ ok: true, bytes: null, binds: [] })
  })

  it('work done offline over several sessions of one person arrives in one step 2', () => {
    const world = new World()
    const who = person()
    const monday = world.join(who)
    monday.answer(world.open, answer())
    const tuesday = world.join(who)
    Y.applyUpdate(tuesday.doc, Y.encodeStateAsUpdate(monday.doc))
    const last = answer()
    tuesday.answer(world.open, last)
    monday.pull()
    Y.applyUpdate(tuesday.doc, Y.encodeStateAsUpdate(monday.doc))
    const verdict = world.receive(who, tuesday.step2())
    expect(verdict).toMatchObject({ ok: true })
    expect((world.picture().answers as Record<string, unknown>)[world.open.id]).toEqual({ [who.participant]: last })
    expect(world.holders.get(monday.doc.clientID)).toBe(who.participant)
  })

  it('what was written within three seconds of the gate closing', () => {
    const world = new World()
    const me = world.join(person())
    const bytes = me.answer(world.justClosed, answer())
    expect(world.judge(me.who, bytes)).toMatchObject({ ok: true })
    world.now += 2_000
    expect(world.judge(me.who, bytes)).toMatchObject({ ok: false, close: 'refused', rule: 'own-answer' })
  })

  it('an update that repeats its own beginning is cut to what is new', () => {
    const world = new World()
    const me = world.join(person())
    world.receive(me.who, me.answer(world.open, answer()))
    const last = answer()
    me.answer(world.open, last)
    expect(world.receive(me.who, Y.encodeStateAsUpdate(me.doc))).toMatchObject({ ok: true })
    expect(
      (world.picture().answers as Record<string, Record<string, unknown>>)[world.open.id]![me.who.participant],
    ).toEqual(last)
  })
})

describe('S3 guarded: what is not one’s own is refused, by the name of the rule', () => {
  const refusals: [string, (world: World) => { who?: ReturnType<typeof person>; bytes: Uint8Array }, string][] = [
    [
      'another person’s answer',
      (world) => {
        const me = world.join(person())
        return { who: me.who, bytes: me.answer(world.open, answer(), newId()) }
      },
      'own-answer',
    ],
    [
      'overwriting another person’s answer',
      (world) => {
        const victim = world.join(person())
        world.receive(victim.who, victim.answer(world.open, answer()))
        const me = world.join(person())
        return { who: me.who, bytes: me.answer(world.open, answer(), victim.who.participant) }
      },
      'own-answer',
    ],
    [
      'deleting another person’s answer',
      (world) => {
        const victim = world.join(person())
        world.receive(victim.who, victim.answer(world.open, answer()))
        const me = world.join(person())
        me.doc.getMap<Y.Map<unknown>>('answers').get(world.open.id)!.delete(victim.who.participant)
        return { who: me.who, bytes: me.outbox.at(-1)! }
      },
      'own-answer',
    ],
    [
      'an answer by an observer',
      (world) => {
        const me = world.join(person({ role: 'observer' }))
        return { who: me.who, bytes: me.answer(world.open, answer()) }
      },
      'own-answer',
    ],
    [
      'an answer by an adviser',
      (world) => {
        const me = world.join(person({ standing: 'adviser' }))
        return { who: me.who, bytes: me.answer(world.open, answer()) }
      },
      'own-answer',
    ],
    [
      'an answer to a closed step',
      (world) => {
        const me = world.join(person())
        return { who: me.who, bytes: me.answer(world.closed, answer()) }
      },
      'own-answer',
    ],
    [
      'an answer that does not fit its schema',
      (world) => {
        const who = person()
        return {
          who,
          bytes: attack(world, [
            anyStruct({ weights: { rights: 500 } }, { parent: mapOf(world, world.open.id), key: who.participant }),
          ]),
        }
      },
      'own-answer',
    ],
    [
      'a shared type where an answer belongs',
      (world) => {
        const who = person()
        return {
          who,
          bytes: attack(world, [typeStruct(1, { parent: mapOf(world, world.open.id), key: who.participant })]),
        }
      },
      'own-answer',
    ],
    [
      'deleting a whole step',
      (world) => {
        const me = world.join(person())
        me.doc.getMap('answers').delete(world.open.id)
        return { who: me.who, bytes: me.outbox.at(-1)! }
      },
      'server-only',
    ],
    [
      'replacing a step’s map',
      (world) => {
        const me = world.join(person())
        me.doc.getMap('answers').set(world.open.id, new Y.Map())
        return { who: me.who, bytes: me.outbox.at(-1)! }
      },
      'server-only',
    ],
    ...(['info', 'agenda', 'people', 'delegations', 'tallies', 'stage', 'boards', 'floor'] as const).map(
      (root): [string, (world: World) => { bytes: Uint8Array }, string] => [
        `writing to ${root}`,
        (world) => ({ bytes: attack(world, [anyStruct('mine', { parent: root, key: 'title' })]) }),
        'server-only',
      ],
    ),
    [
      'a root that does not exist',
      (world) => ({ bytes: attack(world, [anyStruct(1, { parent: 'attic', key: 'x' })]) }),
      'server-only',
    ],
    [
      'a sequence in a map root',
      (world) => ({ bytes: attack(world, [textStruct('hello', { parent: 'answers' })]) }),
      'server-only',
    ],
    [
      'a sequence in a step’s map',
      (world) => ({ bytes: attack(world, [anyStruct(1, { parent: mapOf(world, world.open.id) })]) }),
      'server-only',
    ],
    [
      'a struct behind another’s entry, which takes its place from there',
      (world) => {
        const victim = world.join(person())
        world.receive(victim.who, victim.answer(world.open, answer()))
        return { bytes: attack(world, [anyStruct(answer(), { origin: { client: victim.doc.clientID, clock: 0 } })]) }
      },
      'own-answer',
    ],
    [
      'a deleted struct in another’s place',
      (world) => ({ bytes: attack(world, [deletedStruct(1, { parent: mapOf(world, world.open.id), key: newId() })]) }),
      'own-answer',
    ],
    [
      'a struct under a client id that is somebody else’s',
      (world) => {
        const victim = world.join(person())
        world.receive(victim.who, victim.answer(world.open, answer()))
        const who = person()
        return {
          who,
          bytes: attack(
            world,
            [anyStruct(answer(), { parent: mapOf(world, world.open.id), key: who.participant })],
            victim.doc.clientID,
            1,
          ),
        }
      },
      'foreign-client',
    ],
    [
      'a struct under the server’s client id',
      (world) => ({
        bytes: attack(world, [gcStruct(1)], world.doc.clientID, Y.getState(world.doc.store, world.doc.clientID)),
      }),
      'foreign-client',
    ],
  ]

  it.each(refusals)('%s', (_, make, rule) => {
    const world = new World()
    const { who = person(), bytes } = make(world)
    const before = world.picture()
    expect(world.receive(who, bytes)).toMatchObject({ ok: false, close: 'refused', rule })
    expect(world.picture()).toEqual(before)
  })
})

describe('S6 bounded: what cannot be read is named, quickly and without a trace', () => {
  const place = (world: World, who: string) => ({ parent: mapOf(world, world.open.id), key: who })
  const bodies: [string, (world: World, who: string) => Uint8Array][] = [
    ['nothing', () => new Uint8Array()],
    ['noise', () => Uint8Array.from({ length: 64 }, (_, i) => (i * 73) & 255)],
    ['bytes after the end', () => Uint8Array.of(0, 0, 7)],
    [
      '15 bytes that claim thirty million structs',
      () => Uint8Array.of(1, 0x80, 0x87, 0xa7, 0x0e, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    ],
    [
      'a skip',
      (world, who) =>
        attack(world, [
          { ref: 10, length: 5, body: (to) => encoding.writeVarUint(to, 5) },
          anyStruct(answer(), place(world, who)),
        ]),
    ],
    [
      'a subdocument',
      (world, who) =>
        attack(world, [
          {
            ...place(world, who),
            ref: 9,
            length: 1,
            body: (to) => {
              encoding.writeVarString(to, 'guid')
              encoding.writeAny(to, {})
            },
          },
        ]),
    ],
    [
      'two blocks of one client',
      (world, who) =>
        encodeUpdate({
          blocks: [0, 1].map((clock) => ({ client: 9, clock, structs: [anyStruct(answer(), place(world, who))] })),
          deletes: [],
        }),
    ],
    [
      'a key named __proto__',
      (world) => attack(world, [anyStruct(1, { parent: mapOf(world, world.open.id), key: '__proto__' })]),
    ],
    [
      'a value with a field named __proto__',
      (world, who) => {
        const honest = attack(world, [anyStruct({ __prot0__: 1 }, place(world, who))])
        const at = honest.findIndex((_, i) => Buffer.from(honest.subarray(i, i + 9)).toString() === '__prot0__')
        honest[at + 6] = 'o'.charCodeAt(0)
        return honest
      },
    ],
    [
      'a key of 10,000 characters',
      (world) => attack(world, [anyStruct(1, { parent: mapOf(world, world.open.id), key: 'k'.repeat(10_000) })]),
    ],
    [
      'a value nested 10,000 deep',
      (world, who) =>
        attack(world, [
          {
            ...place(world, who),
            ref: 8,
            length: 1,
            body: (to) => {
              encoding.writeVarUint(to, 1)
              for (let i = 0; i < 10_000; i++) {
                encoding.writeUint8(to, 117)
                encoding.writeVarUint(to, 1)
              }
              encoding.writeUint8(to, 126)
            },
          },
        ]),
    ],
    [
      'text that is not UTF-8',
      (world, who) =>
        attack(world, [
          {
            ...place(world, who),
            ref: 4,
            length: 1,
            body: (to) => encoding.writeVarUint8Array(to, Uint8Array.of(0xff, 0xfe)),
          },
        ]),
    ],
    ['empty text', (world, who) => attack(world, [textStruct('', place(world, who))])],
    ['a range of no length', (world) => attack(world, [gcStruct(0)])],
    ['a clock beyond exact numbers', (world) => attack(world, [gcStruct(2 ** 52)])],
    [
      'two values under one key',
      (world, who) =>
        attack(world, [
          {
            ...place(world, who),
            ref: 8,
            length: 2,
            body: (to) => {
              encoding.writeVarUint(to, 2)
              encoding.writeAny(to, 1)
              encoding.writeAny(to, 2)
            },
          },
        ]),
    ],
    [
      'a reference forward',
      (world) =>
        attack(world, [
          anyStruct(1, { origin: { client: 4_000_000_001, clock: 1 } }),
          anyStruct(1, { parent: mapOf(world, world.open.id), key: 'x' }),
        ]),
    ],
    [
      'references in a circle',
      () =>
        encodeUpdate({
          blocks: [
            { client: 8, clock: 0, structs: [anyStruct(1, { origin: { client: 9, clock: 0 } })] },
            { client: 9, clock: 0, structs: [anyStruct(1, { origin: { client: 8, clock: 0 } })] },
          ],
          deletes: [],
        }),
    ],
    [
      'a value before another of its key, which replicas would order differently',
      (world, who) =>
        attack(world, [
          anyStruct(answer(), place(world, who)),
          anyStruct(answer(), { rightOrigin: { client: 4_000_000_001, clock: 0 } }),
        ]),
    ],
    [
      'a parent that cannot have children',
      (world, who) =>
        attack(world, [
          anyStruct(answer(), place(world, who)),
          anyStruct(1, { parent: { client: 4_000_000_001, clock: 0 }, key: 'x' }),
        ]),
    ],
  ]

  it.each(bodies)('%s', (_, make) => {
    const world = new World()
    const who = person()
    const before = world.picture()
    const verdict = world.receive(who, make(world, who.participant))
    expect(verdict.ok === false && ['malformed', 'resync'].includes(verdict.close), JSON.stringify(verdict)).toBe(true)
    expect(world.picture()).toEqual(before)
  })

  it('takes the merged remains of values that their author replaced while offline', () => {
    const world = new World()
    const who = person()
    const verdict = world.receive(who, attack(world, [deletedStruct(2, place(world, who.participant))]))
    expect(verdict.ok, JSON.stringify(verdict)).toBe(true)
  })

  it('asks a client that is ahead of the server to sync again', () => {
    const world = new World()
    const me = world.join(person())
    me.answer(world.open, answer())
    expect(world.judge(me.who, me.answer(world.open, answer()))).toMatchObject({ ok: false, close: 'resync' })
    const beyond = encodeUpdate({ blocks: [], deletes: [{ client: world.doc.clientID, clock: 10_000, length: 3 }] })
    expect(world.judge(me.who, beyond)).toMatchObject({ ok: false, close: 'resync' })
  })

  it('reads 50,000 structs that hang on one another without running out of stack', () => {
    const world = new World()
    const who = person()
    const first = { parent: mapOf(world, world.open.id), key: who.participant }
    const count = 20_000
    const chain = (client: number, other: number) =>
      Array.from({ length: count }, (_, i) =>
        anyStruct(1, i === 0 ? first : { origin: { client: other, clock: i - 1 } }),
      )
    const bytes = encodeUpdate({
      blocks: [
        { client: 11, clock: 0, structs: chain(11, 10) },
        { client: 10, clock: 0, structs: chain(10, 11) },
      ],
      deletes: [],
    })
    expect(world.judge(who, bytes)).toMatchObject({ ok: false, close: 'refused' })
  })
})
