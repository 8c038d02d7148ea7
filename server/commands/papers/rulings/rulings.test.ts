import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newUlid } from '@/lib/ids'
import { paperRoom } from '@/lib/document/paper-room'
import { numberedReservations } from '@/lib/papers/reservation'
import { adopted, standingRulings } from '@/lib/papers/ruling'
import { roomName } from '@/lib/wire/room-name'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import { chamber } from '../testing/chamber'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

describe('rulings', () => {
  it('are bound to the hash of the text as the chair saw it, and are the chair’s', async () => {
    const { chair, paper, first, second, nora, say, seen, read } = await chamber(server)
    const clauses = await seen(first, second)
    const ruling = { paper, act: 'agreed', clauses } as const
    expect(await failureOf(server.run('rule-clauses', nora.caller, ruling))).toBe('notAllowed')
    await say(first, 'Recalling the Global Compact')
    expect(await failureOf(server.run('rule-clauses', chair, ruling))).toBe('textChanged')
    expect(await read(({ rulings }) => rulings.read().size)).toBe(0)
    expect(await server.run('rule-clauses', chair, { ...ruling, clauses: await seen(first, second) })).toEqual({
      ok: true,
    })
    const [now] = await seen(first)
    const standing = await read(({ rulings }) => standingRulings(rulings.read().values()).get(first))
    expect(standing).toMatchObject({ act: 'agreed', hash: now!.hash })
  })

  it('name what stands in the way, and then decide nothing at all', async () => {
    const { chair, paper, first, second, north, mark, say, seen, read } = await chamber(server)
    await mark(first, 'bracket', north)
    await mark(second, 'inserted', north)
    const rule = async () =>
      server.run('rule-clauses', chair, { paper, act: 'adopted', clauses: await seen(first, second) })
    expect(await rule()).toEqual({
      ok: false,
      obstructed: [
        { clause: first, obstacles: ['bracket'] },
        // The base text without the suggestion has no words.
        { clause: second, obstacles: ['suggestion', 'empty'] },
      ],
    })
    await say(second, 'Decides to act')
    expect(await rule()).toMatchObject({ ok: false, obstructed: [{ clause: first }] })
    expect(await read(({ rulings }) => rulings.read().size)).toBe(0)
  })

  it('are refused while rival texts and proposals are tabled', async () => {
    const { chair, paper, second, nora, read, seen, write } = await chamber(server)
    const { wordsHash } = await import('@/lib/papers/words-hash')
    const { readBody } = await import('@/lib/document/body-text')
    const body = [{ type: 'paragraph', attrs: {}, content: [{ text: 'Decides to wait', marks: [] }] }]
    const baseHash = await read(({ clauses }) => wordsHash(clauses.of(second)!, readBody(clauses.body(second)!)))
    const change = { act: 'alternative', clause: second, baseHash, body } as const
    const { amendment } = await server.run('table-amendment', nora.caller, { paper, change, why: '' })
    const rule = async () => server.run('rule-clauses', chair, { paper, act: 'agreed', clauses: await seen(second) })
    expect(await rule()).toEqual({ ok: false, obstructed: [{ clause: second, obstacles: ['alternative'] }] })
    await write(({ amendments }) => {
      const one = amendments.read().get(amendment)!
      amendments.put(amendment, { ...one, state: 'rejected' })
    })
    expect(await rule()).toEqual({ ok: true })
  })

  it('adopted: nobody writes there until the chair opens it again', async () => {
    const { chair, paper, first, nora, room, seen, read } = await chamber(server)
    const by = (act: 'adopted' | 'reopened') => async () =>
      server.run('rule-clauses', chair, { paper, act, clauses: await seen(first) })
    await by('adopted')()
    const again = { paper, act: 'agreed', clauses: await seen(first) } as const
    expect(await failureOf(server.run('rule-clauses', chair, again))).toBe('clauseAdopted')
    const visitor = await Visitor.enter(server, roomName(room), nora.session)
    paperRoom(visitor.doc).clauses.change(first, { state: 'withdrawn' })
    await until('it is refused', () => visitor.closedWith === 'refused')
    visitor.leave()
    await by('reopened')()
    expect(await read(({ rulings }) => adopted(rulings.read().values()).size)).toBe(0)
    const back = await Visitor.enter(server, roomName(room), nora.session)
    paperRoom(back.doc).clauses.change(first, { kind: 'operative' })
    await expect.poll(() => read(({ clauses }) => clauses.of(first)?.kind)).toBe('operative')
    back.leave()
  })

  it('the whole paper in one act; then not even a new paragraph comes in', async () => {
    const { chair, paper, first, nora, north, room, mark, say, seen, hash, read } = await chamber(server)
    await mark(first, 'bracket', north)
    const adopt = async () => server.run('adopt-paper', chair, { paper, hash: await hash() })
    expect(await adopt()).toEqual({ ok: false, obstructed: [{ clause: first, obstacles: ['bracket'] }] })
    await say(first, 'Recalling')
    const before = await hash()
    await say(first, 'Recalling anew')
    expect(await failureOf(server.run('adopt-paper', chair, { paper, hash: before }))).toBe('textChanged')
    expect(await adopt()).toEqual({ ok: true })
    expect(await read(({ meta }) => meta.read()?.adopted?.hash)).toBe(await hash())
    expect(await read(({ rulings }) => adopted(rulings.read().values()).size)).toBe(3)
    const visitor = await Visitor.enter(server, roomName(room), nora.session)
    paperRoom(visitor.doc).clauses.create(newUlid(0) as never, {
      order: 'z',
      kind: 'operative',
      depth: 0,
      state: 'present',
    })
    await until('it is refused', () => visitor.closedWith === 'refused')
    visitor.leave()
    await server.run('rule-clauses', chair, { paper, act: 'reopened', clauses: await seen(first) })
    expect(await read(({ meta }) => meta.read()?.adopted)).toBeNull()
    expect(await read(({ rulings }) => adopted(rulings.read().values()).size)).toBe(2)
  })

  it('reservations are recorded to what is agreed, by the delegation, and numbered', async () => {
    const { chair, paper, first, second, south, nora, join, seen, read } = await chamber(server)
    const sami = await join('Sami', south)
    const [one, two] = await seen(first, second)
    const said = { paper, kind: 'reservation', text: 'Does not join the consensus.' } as const
    expect(await failureOf(server.run('record-reservation', nora.caller, { ...said, seen: two! }))).toBe('notAgreed')
    await server.run('rule-clauses', chair, { paper, act: 'agreed', clauses: [one!, two!] })
    const { reservation } = await server.run('record-reservation', nora.caller, { ...said, seen: two! })
    await server.run('record-reservation', sami.caller, { ...said, kind: 'explanation', seen: one! })
    const withdraw = { paper, reservation }
    expect(await failureOf(server.run('withdraw-reservation', sami.caller, withdraw))).toBe('notAllowed')
    const numbers = () =>
      read(({ reservations }) =>
        numberedReservations(reservations.read(), [first, second]).map((r) => [r.number, r.kind]),
      )
    expect(await numbers()).toEqual([
      [1, 'explanation'],
      [2, 'reservation'],
    ])
    await server.run('withdraw-reservation', nora.caller, withdraw)
    expect(await numbers()).toEqual([[1, 'explanation']])
  })

  it('stances are the delegation’s, on the very text, and an objection has a reason', async () => {
    const { paper, first, north, nora, join, chair, say, seen, read } = await chamber(server)
    const nils = await join('Nils', north)
    const [one] = await seen(first)
    const take = (caller: typeof nora.caller, stance: 'support' | 'object', why = '') =>
      server.run('take-stance', caller, { paper, seen: one!, said: { stance, why } })
    expect(await failureOf(take(nils.caller, 'support'))).toBe('notAllowed')
    expect(await failureOf(take(chair, 'support'))).toBe('notAllowed')
    expect(await failureOf(take(nora.caller, 'object'))).toBe('invalid · said.why: missing')
    await take(nora.caller, 'object', 'Too weak.')
    expect(await read(({ stances }) => [...stances.read()])).toMatchObject([
      [`${north}:${first}`, { stance: 'object', why: 'Too weak.' }],
    ])
    await say(first, 'Another text')
    expect(await failureOf(take(nora.caller, 'support'))).toBe('textChanged')
    await server.run('take-stance', nora.caller, { paper, seen: one!, said: null })
    expect(await read(({ stances }) => stances.read().size)).toBe(0)
  })

  it('what a paragraph is about is the chair’s to say', async () => {
    const { chair, paper, first, nora, read } = await chamber(server)
    const tags = { aims: ['rights', 'rights'], issues: [], functions: [], actors: [] }
    expect(await failureOf(server.run('tag-clause', nora.caller, { paper, clause: first, tags }))).toBe('notAllowed')
    await server.run('tag-clause', chair, { paper, clause: first, tags })
    expect(await read((room) => room.tags.read().get(first)?.aims)).toEqual(['rights'])
  })
})
