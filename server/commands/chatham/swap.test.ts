import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { GRACE } from '@/lib/document/access'
import type { StepId } from '@/lib/ids'
import { roomName } from '@/lib/wire/room-name'
import { ticketProtocols } from '@/lib/wire/ticket'
import { Visitor } from '@/server/access/testing/visitor'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { install, type Installation } from '@/server/testing/installation'
import { eventually, until } from '@/server/testing/until'
import { answer, namelessRoom, openStep, weights, type NamelessRoom, type Somebody } from './testing/nameless-room'

let server: Installation
let before: Awaited<ReturnType<typeof temporaryFolder>>
const rooms = {} as Record<'delegations' | 'nobody', NamelessRoom & { step: StepId; ticket: string }>

// One disk, as it was before anybody answered.
beforeAll(async () => {
  server = await install()
  before = await temporaryFolder()
  for (const chatham of ['delegations', 'nobody'] as const) {
    const room = await namelessRoom(server, chatham)
    const { facilitator, workshop } = room
    const { url } = await server.run('create-ticket', facilitator, { workshop, kind: 'screen' })
    rooms[chatham] = { ...room, step: await openStep(server, room), ticket: new URL(url).hash.slice(1) }
    await server.context.counts.settle(workshop)
  }
  await server.db.executeQuery(sql`vacuum into ${sql.lit(join(before.path, FILE))}`.compile(server.db))
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
  await before.remove()
})
afterEach(() => void vi.restoreAllMocks())
afterEach(() => void vi.useRealTimers())

const FILE = 'plenary.db'

type Said = readonly (readonly [Somebody, object])[]

/** The installation once more, from that disk, with a clock that stands. */
async function again(at: number): Promise<Installation> {
  const folder = await temporaryFolder()
  await copyFile(join(before.path, FILE), join(folder.path, FILE))
  vi.useFakeTimers({ toFake: ['Date'], now: at })
  return install({}, folder)
}

/** Chance that is the same in every run, from here on. */
function sameChance(): void {
  let next = 1
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const bytes = new Uint8Array((array as Uint8Array).buffer)
    for (let at = 0; at < bytes.length; at++) bytes[at] = (next = (next * 48271) % 2147483647) & 255
    return array
  })
}

/** All that others than the authors receive over their sockets, and all they may ask, while these answers are given and revealed. */
async function played(
  { workshop, facilitator, chair, oda, step, ticket }: (typeof rooms)['nobody'],
  third: Somebody,
  said: Said,
  at: number,
) {
  const copy = await again(at)
  try {
    const shared = roomName({ kind: 'workshop', workshop })
    const readers = await Promise.all(
      [third.session, oda.session, chair].map((each) => Visitor.enter(copy, shared, each)),
    )
    const screen = new Visitor(copy.host, shared, {}, ticketProtocols(ticket))
    await until('the screen', () => screen.provider.synced)
    readers.push(screen)
    const counted = (visitor: Visitor): number => {
      const counts = visitor.doc.getMap('tallies').get(`answered:${step}`) ?? {}
      return Object.values(counts as Record<string, number>).reduce((sum, each) => sum + each, 0)
    }
    for (const [index, [author, value]] of said.entries()) {
      await answer(copy, workshop, author, step, value)
      await eventually('the count', async () => readers.every((each) => counted(each) === index + 1))
    }
    sameChance()
    await copy.run('close-step', facilitator, { step })
    copy.time.ahead += GRACE + 1
    await copy.run('reveal-step', facilitator, { step })
    const answers = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('answers').get(step)?.size
    await until('the reveal', () => readers.every(({ doc }) => answers(doc) === said.length))
    const asked = []
    for (const caller of [third.caller, oda.caller, facilitator]) {
      asked.push(await copy.queries.run('workshop-for', caller, { workshop }))
      asked.push(await copy.queries.run('ballots', caller, { workshop }))
    }
    asked.push(await copy.queries.run('people', facilitator, { workshop }))
    asked.push(await copy.queries.run('answer-counts', facilitator, { step }))
    const report = await copy.queries.run('report', facilitator, { workshop })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Buffer.from(report.document, 'base64'))
    asked.push(doc.toJSON())
    const heard = readers.map(({ bytes }) => Buffer.concat(bytes).toString('base64'))
    for (const reader of readers) reader.leave()
    return { heard, asked: JSON.stringify(asked), text: Buffer.from(heard[0]!, 'base64').toString('latin1') }
  } finally {
    vi.restoreAllMocks()
    await copy.stop()
    await copy.folder.remove()
    vi.useRealTimers()
  }
}

it.each(['nobody', 'delegations'] as const)(
  'swapping two authors changes no byte that anybody else receives, %s seen',
  async (chatham) => {
    const room = rooms[chatham]
    // Of the same delegation where that may be seen, of any where not.
    const pair = [room.ana, chatham === 'nobody' ? room.cem : room.ben]
    const third = chatham === 'nobody' ? room.ben : room.cem
    const said = fc.tuple(
      fc.nat(100),
      fc.nat(100),
      fc.string({ maxLength: 12 }).map((text) => text.trim() || 'x'),
    )
    const at = Date.now()
    await fc.assert(
      fc.asyncProperty(said, async ([one, two, why]) => {
        const [first, second] = [weights(one, why), weights(two)]
        const play = (...answers: object[]) =>
          played(
            room,
            third,
            pair.map((who, index) => [who, answers[index]!]),
            at,
          )
        const [as, swapped] = [await play(first, second), await play(second, first)]
        expect(as.text).toContain('rights')
        expect(swapped.heard).toEqual(as.heard)
        expect(swapped.asked).toBe(as.asked)
      }),
      { numRuns: 3, examples: [[[60, 20, 'because']]] },
    )
  },
  60_000,
)
