import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PaperId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { standingRulings } from '@/lib/papers/ruling'
import type { SeenClause } from '@/lib/papers/silence'
import type { Caller } from '@/server/commands/command'
import { letterBox } from '@/server/mail/testing/letter-box'
import { createSchedule } from '@/server/schedule/schedule'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { chamber } from '../testing/chamber'

const HOUR = 3600_000
let server: Installation
let post: Awaited<ReturnType<typeof letterBox>>
const mail = () => ({ SMTP_URL: post.url, SMTP_FROM: 'plenary@example.org' })
beforeAll(async () => {
  post = await letterBox()
  server = await install(mail())
})
afterEach(() => {
  server.time.ahead = 0
})
afterAll(async () => {
  await server.stop()
  await post.close()
  await server.folder.remove()
})

/** A chamber in which both delegations have a head who has come. */
async function full() {
  const made = await chamber(server)
  const sami = await made.join('Sami', made.south)
  return { ...made, sami }
}
const start = (caller: Caller, paper: PaperId, clauses: SeenClause[], more: object = {}) =>
  server.run('start-silence', caller, {
    paper,
    clauses,
    until: server.context.now() + HOUR,
    waivers: [],
    language: 'en',
    ...more,
  })
/** The schedule of a server that has just started. */
const tick = () => createSchedule(server.context).once()
type Chamber = Pick<Awaited<ReturnType<typeof chamber>>, 'read'>
const agreed = ({ read }: Chamber, clause: ClauseId) =>
  read(({ rulings }) => standingRulings(rulings.read().values()).get(clause)?.act === 'agreed')
const theOnly = async ({ read }: Chamber) => (await read(({ silences }) => [...silences.read()]))[0]!

describe('the silence procedure', () => {
  it('agrees at its deadline what nobody broke, once, and not before', async () => {
    const at = await full()
    const { chair, paper, first, second, seen } = at
    expect(await start(chair, paper, await seen(first, second))).toEqual({ ok: true })
    expect(await tick()).toBe(0)
    server.time.ahead = HOUR + 1
    expect(await tick()).toBe(1)
    expect([await agreed(at, first), await agreed(at, second)]).toEqual([true, true])
    const [id, silence] = await theOnly(at)
    expect(silence.end).toMatchObject({ how: 'passed', left: [] })
    const ruling = await at.read(({ rulings }) => standingRulings(rulings.read().values()).get(first))
    expect(ruling).toMatchObject({ silence: id, by: silence.by })
    expect(await tick()).toBe(0)
    const late = { paper, silence: id, why: 'Too late' }
    expect(await failureOf(server.run('break-silence', at.nora.caller, late))).toBe('silenceOver')
  })

  it('is broken with a reason by a head whose delegation may table, on one paragraph or on all', async () => {
    const at = await full()
    const { chair, paper, first, second, nora, sami, south, north, join, seen } = at
    const nils = await join('Nils', north)
    await start(chair, paper, await seen(first, second))
    const [silence] = await theOnly(at)
    const by = (caller: Caller, why: string, clauses?: ClauseId[]) =>
      server.run('break-silence', caller, { paper, silence, why, ...(clauses && { clauses }) })
    expect(await failureOf(by(nils.caller, 'No'))).toBe('notAllowed')
    expect(await failureOf(by(chair, 'No'))).toBe('notAllowed')
    expect(await failureOf(by(nora.caller, ' '))).toMatch(/^invalid/)
    await server.run('edit-delegation', chair, { delegation: south, tables: false })
    expect(await failureOf(by(sami.caller, 'No'))).toBe('mayNotTable')
    await by(nora.caller, 'We ask for time.', [first])
    server.time.ahead = HOUR + 1
    expect(await tick()).toBe(1)
    expect([await agreed(at, first), await agreed(at, second)]).toEqual([false, true])
    expect((await theOnly(at))[1].breaks).toMatchObject([
      { delegation: north, clauses: [first], why: 'We ask for time.' },
    ])

    server.time.ahead = 0
    const again = await full()
    await start(again.chair, again.paper, await again.seen(again.first))
    const [key] = await theOnly(again)
    await server.run('break-silence', again.sami.caller, { paper: again.paper, silence: key, why: 'No.' })
    expect((await theOnly(again))[1].end).toMatchObject({ how: 'broken' })
    server.time.ahead = HOUR + 1
    expect(await tick()).toBe(0)
    expect(await agreed(again, again.first)).toBe(false)
  })

  it('a text that was changed, or to which something is proposed, is not agreed by it', async () => {
    const at = await full()
    const { chair, paper, first, second, north, seen, say, mark } = at
    await start(chair, paper, await seen(first, second))
    await say(first, 'Recalling something else')
    await mark(second, 'deleted', north) // a suggestion leaves the text as it is
    server.time.ahead = HOUR + 1
    await tick()
    expect([await agreed(at, first), await agreed(at, second)]).toEqual([false, false])
    expect((await theOnly(at))[1].end?.left.map(({ why }) => why)).toEqual(['changed', 'proposals'])
  })

  it('begins only when every delegation that may break it has a head who came, or is waived with a reason', async () => {
    const at = await chamber(server)
    const { chair, paper, first, south, north, seen } = at
    const clauses = await seen(first)
    expect(await failureOf(start(chair, paper, clauses))).toBe(`unreachable · waivers.${south}: missing`)
    const reach = await server.queries.run('silence-reach', chair, { paper })
    expect(reach.delegations).toEqual([
      { delegation: north, reachable: true },
      { delegation: south, reachable: false },
    ])
    const waivers = [{ delegation: south, why: 'Their mission agreed by letter.' }]
    expect(await start(chair, paper, clauses, { waivers })).toEqual({ ok: true })
    expect((await theOnly(at))[1].waivers).toEqual(waivers)
    expect(await start(chair, paper, clauses, { waivers })).toMatchObject({ obstructed: [{ obstacles: ['silence'] }] })
    expect(await failureOf(start(at.nora.caller, paper, clauses))).toBe('notAllowed')
    const soon = { waivers, until: server.context.now() + 1000 }
    expect(await failureOf(start(chair, paper, clauses, soon))).toBe('invalid · until: outOfRange')
  })

  it('notes once which delegations have opened the text since', async () => {
    const at = await full()
    const { chair, paper, first, nora, north, seen, read } = at
    await server.run('note-opening', nora.caller, { paper })
    await start(chair, paper, await seen(first))
    for (const caller of [nora.caller, nora.caller, chair]) await server.run('note-opening', caller, { paper })
    const [silence] = await theOnly(at)
    expect(await read(({ openings }) => [...openings.read().keys()])).toEqual([`${north}:${silence}`])
  })

  it('waits in a pause, in which it can still be broken; the chair may withdraw it', async () => {
    const at = await full()
    const { chair, workshop, paper, first, second, nora, seen } = at
    await start(chair, paper, await seen(first))
    const [silence] = await theOnly(at)
    await server.run('pause-workshop', chair, { workshop })
    server.time.ahead = HOUR + 1
    await tick()
    expect((await theOnly(at))[1].end).toBeNull()
    await server.run('break-silence', nora.caller, { paper, silence, why: 'Still not.' })
    await server.run('resume-workshop', chair, { workshop })
    await tick()
    expect(await agreed(at, first)).toBe(false)
    await start(chair, paper, await seen(second))
    const [other] = await at.read(({ silences }) => [...silences.read()].find(([, { end }]) => !end)!)
    await server.run('withdraw-silence', chair, { paper, silence: other })
    server.time.ahead = 3 * HOUR
    await tick()
    expect(await agreed(at, second)).toBe(false)
  })

  it('tells the heads who have an address, with an entry for the calendar, and once how it ended', async () => {
    const at = await full()
    const { chair, workshop, paper, first, south, seen } = at
    const { links } = await server.queries.run('lobby', chair, { workshop })
    const head = await server.account('Hana')
    const { participant } = await server.run('join', head, {
      consent: true,
      code: links[0]!.code!,
      name: 'Hana',
      delegation: south,
    })
    await server.run('set-participant', chair, { participant: participant!, standing: 'head' })
    const before = post.letters.length
    const email = (await server.db.selectFrom('user').select('email').where('id', '=', head.user).executeTakeFirst())!
      .email!
    await start(chair, paper, await seen(first))
    await expect.poll(() => post.letters.length).toBe(before + 1)
    const letter = post.letters.at(-1)!
    expect(letter.to).toEqual([email])
    expect(letter.text).toMatch(/Subject: Under silence until .* UTC: Outcome/)
    expect(letter.text).toContain('text/calendar')
    server.time.ahead = HOUR + 1
    await tick()
    await expect.poll(() => post.letters.length).toBe(before + 2)
    expect(post.letters.at(-1)!.text).toContain('Subject: The silence has passed: Outcome')
  })

  it('keeps its deadline over a restart', async () => {
    const at = await full()
    await start(at.chair, at.paper, await at.seen(at.first))
    await server.stop()
    server = await install(mail(), server.folder)
    expect(await tick()).toBe(0)
    server.time.ahead = HOUR + 1
    expect(await tick()).toBe(1)
    const act = await server.sync.rooms.read(at.room, async (doc) => {
      const { paperRoom } = await import('@/lib/document/paper-room')
      return standingRulings(paperRoom(doc).rulings.read().values()).get(at.first)?.act
    })
    expect(await act).toBe('agreed')
  })
})
