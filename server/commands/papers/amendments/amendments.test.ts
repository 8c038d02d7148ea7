import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newUlid } from '@/lib/ids'
import { alternativesOf, inOrder } from '@/lib/papers/amendment'
import { plainText } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { linesOf } from '@/lib/papers/reword'
import { negotiation, said } from '@/server/papers/testing/negotiation'
import { writeBody } from '@/server/papers/write-body'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

describe('an amendment', () => {
  it('is tabled by a head whose delegation may, and by nobody else', async () => {
    const { chair, north, nora, nils, sami, paper, clauses, look, replaced } = await negotiation(server)
    const wish = await replaced(clauses[0], 'Decides to act at once.')
    for (const caller of [nils, chair])
      expect(await failureOf(server.run('table-amendment', caller, wish))).toBe('notAllowed')
    const { amendment } = await server.run('table-amendment', nora, wish)
    const [one] = await look(({ amendments }) => inOrder(amendments.read()))
    expect(one).toMatchObject({ id: amendment, act: 'replace', by: north, number: 1, state: 'tabled', ended: null })
    await server.run('edit-delegation', chair, { delegation: north, tables: false })
    expect(await failureOf(server.run('table-amendment', nora, wish))).toBe('mayNotTable')
    await server.run('archive-paper', chair, { paper })
    expect(await failureOf(server.run('table-amendment', sami, wish))).toBe('paperArchived')
  })

  it('says so when the text is another by now, and takes neither nothing nor the same', async () => {
    const { nora, clauses, paper, say, replaced, write } = await negotiation(server)
    const wish = await replaced(clauses[0], 'Decides to act at once.')
    await say(clauses[0], 'Decides to wait.')
    expect(await failureOf(server.run('table-amendment', nora, wish))).toBe('textChanged')
    for (const text of ['Decides to wait.', ' ']) {
      const nothing = await replaced(clauses[0], text)
      expect(await failureOf(server.run('table-amendment', nora, nothing))).toMatch(/^invalid/)
    }
    const adoptedAt = { at: 1, by: 'chair', hash: 'a'.repeat(64) }
    await write(({ meta }) => meta.put({ ...meta.read()!, adopted: adoptedAt }))
    const add = { act: 'add', clause: clauses[0], kind: 'operative', depth: 0, body: said('More.') } as const
    expect(await failureOf(server.run('table-amendment', nora, { paper, change: add, why: '' }))).toBe('clauseAdopted')
    await write(({ doc }) => doc.getMap('meta').delete('adopted'))
    const again = await replaced(clauses[0], 'Decides.')
    await write(({ rulings }) =>
      rulings.put(newUlid(1), { clause: clauses[0], act: 'adopted', hash: 'a'.repeat(64), by: 'chair', at: 1 }),
    )
    expect(await failureOf(server.run('table-amendment', nora, again))).toBe('clauseAdopted')
  })

  it('is joined and left by others, withdrawn by its own, and stays in the record', async () => {
    const { south, nora, sami, clauses, paper, look, replaced } = await negotiation(server)
    const { amendment } = await server.run('table-amendment', nora, await replaced(clauses[0], 'Decides.'))
    const one = { paper, amendment }
    expect(await failureOf(server.run('cosponsor-amendment', nora, { ...one, on: true }))).toBe('notAllowed')
    await server.run('cosponsor-amendment', sami, { ...one, on: true })
    await server.run('cosponsor-amendment', sami, { ...one, on: true })
    const parties = () => look(({ amendments }) => amendments.read().get(amendment)!.cosponsors)
    expect(await parties()).toEqual([south])
    await server.run('cosponsor-amendment', sami, { ...one, on: false })
    expect(await parties()).toEqual([])
    expect(await failureOf(server.run('withdraw-amendment', sami, one))).toBe('notAllowed')
    await server.run('withdraw-amendment', nora, one)
    expect(await failureOf(server.run('cosponsor-amendment', sami, { ...one, on: true }))).toBe('notFound')
    expect(await look(({ amendments }) => amendments.read().get(amendment))).toMatchObject({ state: 'withdrawn' })
  })

  it('is decided by the chair, of the text they see', async () => {
    const { chair, nora, sami, clauses, paper, say, hashOf, textNow, look, replaced } = await negotiation(server)
    const { amendment } = await server.run(
      'table-amendment',
      nora,
      await replaced(clauses[0], 'Decides to act at once.'),
    )
    const accept = { paper, amendment, decision: 'accept', seen: await hashOf(clauses[0]) } as const
    expect(await failureOf(server.run('decide-amendment', sami, accept))).toBe('notAllowed')
    // Words elsewhere changed since: both changes stand.
    await say(clauses[0], 'Strongly decides to act.')
    expect(await failureOf(server.run('decide-amendment', chair, accept))).toBe('textChanged')
    await server.run('decide-amendment', chair, { ...accept, seen: await hashOf(clauses[0]) })
    expect((await textNow())[0]).toBe('Strongly decides to act at once.')
    expect(await look(({ amendments }) => amendments.read().get(amendment)!.state)).toBe('accepted')

    const second = await server.run('table-amendment', nora, await replaced(clauses[1], 'Invites no one.'))
    const reject = { paper, amendment: second.amendment, decision: 'reject', note: 'Not now.' } as const
    await server.run('decide-amendment', chair, { ...reject, seen: 'f'.repeat(64) })
    const ended = await look(({ amendments }) => amendments.read().get(second.amendment)!)
    expect(ended).toMatchObject({ state: 'rejected', number: 2, ended: { note: 'Not now.' } })
    expect((await textNow())[1]).toBe('Invites all states to report.')
  })

  it('that changes what was changed since stands only when it is to stand whole', async () => {
    const { chair, nora, clauses, paper, say, hashOf, textNow, replaced } = await negotiation(server)
    const { amendment } = await server.run('table-amendment', nora, await replaced(clauses[0], 'Decides to rest.'))
    await say(clauses[0], 'Decides to wait.')
    const accept = { paper, amendment, decision: 'accept', seen: await hashOf(clauses[0]) } as const
    expect(await failureOf(server.run('decide-amendment', chair, accept))).toBe('textChanged')
    await server.run('decide-amendment', chair, { ...accept, whole: true })
    expect((await textNow())[0]).toBe('Decides to rest.')
  })

  it('strikes, moves and adds paragraphs, in the order they were tabled', async () => {
    const { chair, nora, clauses, paper, hashOf, textNow, look, replaced } = await negotiation(server)
    const tabled = async (change: Parameters<typeof server.run<'table-amendment'>>[2]['change']) =>
      (await server.run('table-amendment', nora, { paper, why: '', change })).amendment
    const accept = async (amendment: string, clause: ClauseId) =>
      server.run('decide-amendment', chair, { paper, amendment, decision: 'accept', seen: await hashOf(clause) })
    const add = (text: string) =>
      ({ act: 'add', clause: clauses[0], kind: 'operative', depth: 0, body: said(text) }) as const
    const [a, b] = [await tabled(add('A')), await tabled(add('B'))]
    await accept(b, clauses[0])
    await accept(a, clauses[0])
    expect(await textNow()).toEqual(['Decides to act.', 'A', 'B', 'Invites all states to report.'])
    const move = await tabled({
      act: 'move',
      clause: clauses[1],
      baseHash: await hashOf(clauses[1]),
      after: clauses[0],
    })
    await accept(move, clauses[1])
    expect((await textNow())[1]).toBe('Invites all states to report.')
    const other = await server.run('table-amendment', nora, await replaced(clauses[1], 'Invites few.'))
    const strike = await tabled({ act: 'delete', clause: clauses[1], baseHash: await hashOf(clauses[1]) })
    await accept(strike, clauses[1])
    expect(await textNow()).toEqual(['Decides to act.', 'A', 'B'])
    const stateOf = (id: string) => look(({ amendments }) => amendments.read().get(id)!.state)
    expect(await stateOf(other.amendment)).toBe('superseded')
    expect(await stateOf(strike)).toBe('accepted')
  })

  it('is replaced by another of the same delegation', async () => {
    const { nora, sami, clauses, look, replaced } = await negotiation(server)
    const wish = await replaced(clauses[0], 'Decides.')
    const { amendment } = await server.run('table-amendment', nora, wish)
    expect(await failureOf(server.run('table-amendment', sami, { ...wish, replaces: amendment }))).toBe('notFound')
    await server.run('table-amendment', nora, { ...wish, replaces: amendment })
    expect(await look(({ amendments }) => inOrder(amendments.read()).map(({ state }) => state))).toEqual([
      'superseded',
      'tabled',
    ])
  })
})

describe('an alternative', () => {
  it('stands beside the text, and changes places with it when the chair promotes it', async () => {
    const { chair, north, nora, sami, south, clauses, paper, hashOf, textNow, look, replaced } =
      await negotiation(server)
    const first = await server.run(
      'table-amendment',
      nora,
      await replaced(clauses[0], 'Decides to think.', 'alternative'),
    )
    await server.run('table-amendment', sami, await replaced(clauses[0], 'Decides to talk.', 'alternative'))
    const rivals = () =>
      look(({ amendments }) =>
        alternativesOf(amendments.read(), clauses[0]).map(({ by, number, body }) => [by, number, plainText(body)]),
      )
    expect(await rivals()).toEqual([
      [north, 1, 'Decides to think.'],
      [south, 2, 'Decides to talk.'],
    ])
    const promote = { paper, amendment: first.amendment, decision: 'accept', seen: await hashOf(clauses[0]) } as const
    await server.run('decide-amendment', chair, promote)
    expect((await textNow())[0]).toBe('Decides to think.')
    expect(await rivals()).toEqual([
      [south, 2, 'Decides to talk.'],
      [null, 3, 'Decides to act.'],
    ])
  })
})

describe('a bracket', () => {
  it('is lifted by its holder’s head or the chair', async () => {
    const { chair, north, nora, nils, sami, clauses, paper, write, look, bodyOf } = await negotiation(server)
    const put = (id: string) =>
      write(({ doc, clauses: all }) => {
        const mark = { type: 'bracket', attrs: { id, by: north, rev: '0' } }
        const words = [
          { text: 'Decides ', marks: [] },
          { text: 'to act', marks: [mark] },
          { text: '.', marks: [] },
        ]
        writeBody(doc, all.body(clauses[0])!, [{ type: 'paragraph', attrs: {}, content: words }])
      })
    const lift = (bracket: string) => ({ paper, bracket })
    const [one, two] = [newUlid(1), newUlid(2)]
    await put(one)
    for (const caller of [nils, sami])
      expect(await failureOf(server.run('lift-bracket', caller, lift(one)))).toBe('notAllowed')
    await server.run('lift-bracket', nora, lift(one))
    await put(two)
    await server.run('lift-bracket', chair, lift(two))
    expect(linesOf(await bodyOf(clauses[0]))).toEqual(['Decides to act.'])
    expect(JSON.stringify(await bodyOf(clauses[0]))).not.toContain('bracket')
    expect(await failureOf(server.run('lift-bracket', chair, lift(newUlid(3))))).toBe('notFound')
    expect(await look(({ brackets }) => [...brackets.read().values()].map(({ state }) => state))).toEqual([
      'lifted',
      'lifted',
    ])
  })
})
