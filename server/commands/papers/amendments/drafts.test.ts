import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newUlid } from '@/lib/ids'
import { inOrder } from '@/lib/papers/amendment'
import { plainText } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { roomName } from '@/lib/wire/room-name'
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

const CANARY = 'canary-7391'

/** As `negotiation`, with a draft of the whole text by the north. */
async function drafting() {
  const at = await negotiation(server)
  const { paper: draft } = await server.run('begin-draft', at.nora, { paper: at.paper, title: `Draft ${CANARY}` })
  const tabled = () => at.look(({ amendments }) => inOrder(amendments.read()).filter(({ state }) => state === 'tabled'))
  return { ...at, draft, tabled }
}

describe('a draft', () => {
  it('is begun by a delegation’s head for a paper of all, with the paragraphs they choose', async () => {
    const { nora, nils, chair, north, workshop, paper, clauses, draft, textNow } = await drafting()
    const one = { paper, title: 'Draft' }
    expect(await failureOf(server.run('begin-draft', nils, one))).toBe('notAllowed')
    expect(await failureOf(server.run('begin-draft', chair, one))).toBe('notAllowed')
    expect(await failureOf(server.run('begin-draft', nora, { ...one, paper: draft }))).toBe('notAllowed')
    const part = await server.run('begin-draft', nora, { ...one, clauses: [clauses[1]] })
    expect(await textNow(part.paper)).toEqual(['Invites all states to report.'])
    const listed = await server.queries.run('papers', nils, { workshop })
    expect(listed.map(({ id, audience }) => [id, audience])).toContainEqual([draft, north])
  })

  it('is tabled as what it changes, by its head alone, and again only where it changed again', async () => {
    const { nora, nils, sami, clauses, draft, say, write, look, tabled } = await drafting()
    const table = { paper: draft, why: 'Our reading.' }
    expect(await server.run('table-draft', nora, table)).toEqual({ tabled: 0 })
    await say(clauses[0], 'Decides to act at once.', draft)
    const fresh = newUlid(1) as ClauseId
    await write(({ doc, clauses: all }) => {
      const body = all.create(fresh, { order: 'zz', kind: 'operative', depth: 0, state: 'present' })
      writeBody(doc, body, said('Thanks the hosts.'))
      all.change(clauses[1], { state: 'withdrawn' })
    }, draft)
    expect(await failureOf(server.run('table-draft', nils, table))).toBe('notAllowed')
    expect(await failureOf(server.run('table-draft', sami, table))).toBe('notFound')
    expect(await server.run('table-draft', nora, table)).toEqual({ tabled: 3 })
    expect((await tabled()).map(({ act, clause, why }) => [act, clause, why])).toEqual([
      ['replace', clauses[0], 'Our reading.'],
      ['add', clauses[0], 'Our reading.'],
      ['delete', clauses[1], 'Our reading.'],
    ])
    expect(await server.run('table-draft', nora, table)).toEqual({ tabled: 0 })
    await say(clauses[0], 'Decides to act soon.', draft)
    expect(await server.run('table-draft', nora, table)).toEqual({ tabled: 1 })
    const [, , last] = await tabled()
    expect(last).toMatchObject({ act: 'replace', number: 4 })
    expect(await look(({ amendments }) => inOrder(amendments.read()).map(({ state }) => state))).toEqual([
      'superseded',
      'tabled',
      'tabled',
      'tabled',
    ])
  })

  it('tables a paragraph that moved, and says against which words it was written', async () => {
    const { nora, chair, paper, clauses, draft, say, write, tabled, hashOf, textNow } = await drafting()
    await write(({ clauses: all }) => {
      const [title] = all.read()
      all.change(clauses[1], { order: `${title!.order}V` })
    }, draft)
    await say(clauses[1], 'Urges all states to report.', draft)
    await say(clauses[1], 'Invites all states to report soon.')
    await server.run('table-draft', nora, { paper: draft, why: '' })
    const all = await tabled()
    expect(all.map(({ act }) => act)).toEqual(['move', 'replace'])
    for (const { id: amendment } of all)
      await server.run('decide-amendment', chair, {
        paper,
        amendment,
        decision: 'accept',
        seen: await hashOf(clauses[1]),
      })
    expect(await textNow()).toEqual(['Urges all states to report soon.', 'Decides to act.'])
  })

  it('S4 leaves no trace of what was not tabled: not in the common paper, nor in what others can ask', async () => {
    const { nora, sami, chair, workshop, paper, clauses, draft, say, write, tabled } = await drafting()
    await say(clauses[0], `Decides to act, ${CANARY} one.`, draft)
    await write(({ doc, clauses: all }) => {
      const body = all.create(newUlid(2) as ClauseId, { order: 'zz', kind: 'operative', depth: 0, state: 'present' })
      writeBody(doc, body, said(`${CANARY} two`))
    }, draft)
    const seen = async () => {
      const bytes = await server.sync.rooms.read({ kind: 'paper', workshop, paper }, (doc) =>
        Y.encodeStateAsUpdate(doc),
      )
      const log = await server.db
        .selectFrom('update')
        .selectAll()
        .where('room', '=', roomName({ kind: 'paper', workshop, paper }))
        .execute()
      const asked = []
      for (const caller of [sami, chair]) asked.push(await server.queries.run('papers', caller, { workshop }))
      asked.push(await server.queries.run('workshop-file', chair, { workshop, content: 'named' }))
      asked.push(await server.queries.run('report', chair, { workshop }))
      const { document } = asked.at(-1) as { document: string }
      return [
        Buffer.from(bytes).toString(),
        ...log.map(({ bytes }) => Buffer.from(bytes).toString()),
        JSON.stringify(asked),
        Buffer.from(document, 'base64').toString(),
      ].join('\n')
    }
    expect(await seen()).not.toContain(CANARY)
    await server.run('archive-paper', nora, { paper: draft })
    expect(await failureOf(server.run('table-draft', nora, { paper: draft, why: '' }))).toBe('paperArchived')
    expect(await seen()).not.toContain(CANARY)
    expect(await tabled()).toEqual([])
    // The test can fail: what is tabled is found.
    await server.run('unarchive-paper', nora, { paper: draft })
    await server.run('table-draft', nora, { paper: draft, why: '' })
    expect(await seen()).toContain(CANARY)
    expect((await tabled()).map((one) => ('body' in one ? plainText(one.body) : ''))).toEqual([
      `Decides to act, ${CANARY} one.`,
      `${CANARY} two`,
    ])
  })
})
