import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type DelegationId } from '@/lib/ids'
import { plainText, type Body } from '@/lib/papers/body'
import { clauseHash } from '@/lib/papers/canonical'
import type { ClauseId } from '@/lib/papers/clause'
import { compile } from '@/lib/papers/revisions/compile'
import { wordsHash } from '@/lib/papers/words-hash'
import { roomName } from '@/lib/wire/room-name'
import { createHistory, EVERY } from '@/server/papers/history'
import { writeBody } from '@/server/papers/write-body'
import { havePostgres, temporaryPostgres } from '@/server/store/testing/temporary-postgres'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
const postgres = await havePostgres()

const body = (text: string): Body => [
  { type: 'paragraph', attrs: {}, content: text === '' ? [] : [{ text, marks: [] }] },
]

/** A negotiated text of everyone's with a title and two operative paragraphs, its chair, and the heads of two delegations. */
async function table() {
  server.time.ahead = 0
  const chair = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'North' }, { name: 'South' }] }
  const { workshop } = await server.run('create-workshop', chair, made)
  const { delegations } = await server.queries.run('workshop-for', chair, { workshop })
  const [north, south] = delegations.map(({ id }) => id) as [DelegationId, DelegationId]
  const { links } = await server.queries.run('lobby', chair, { workshop })
  const join = (name: string, delegation: DelegationId) =>
    server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation })
  const head = await join('Nora', north)
  const member = await join('Nils', north)
  const { paper } = await server.run('import-paper', chair, {
    workshop,
    title: 'Outcome',
    kind: 'negotiated',
    audience: null,
    clauses: [
      { kind: 'title', depth: 0, body: body('Outcome') },
      { kind: 'operative', depth: 0, body: body('Decides to meet yearly;') },
      { kind: 'operative', depth: 0, body: body('Requests a report.') },
    ],
  })
  const room = { kind: 'paper', workshop, paper } as const
  const write = (change: (room: PaperRoom) => void) => server.sync.rooms.write(room, (doc) => change(paperRoom(doc)))
  const read = <T>(look: (room: PaperRoom) => T) => server.sync.rooms.read(room, (doc) => look(paperRoom(doc)))
  const ids = await read(({ clauses }) => clauses.read().map(({ id }) => id))
  const texts = () =>
    read(({ clauses }) =>
      clauses
        .read()
        .filter(({ state }) => state === 'present')
        .map(({ id }) => plainText(readBody(clauses.body(id)!))),
    )
  const say = (id: ClauseId, text: string) => write(({ doc, clauses }) => writeBody(doc, clauses.body(id)!, body(text)))
  const moments = () => server.queries.run('paper-moments', head.caller, { paper })
  const adopt = (id: ClauseId) =>
    write(({ clauses, rulings }) => {
      const { kind, depth } = clauses.of(id)!
      const hash = clauseHash({ kind, depth, body: readBody(clauses.body(id)!) })
      rulings.put(newUlid(1), { clause: id, act: 'adopted', hash, by: 'chair', at: server.context.now() })
    })
  return { chair, workshop, north, south, head, member, paper, ids, texts, say, read, write, moments, adopt }
}

describe.each(postgres ? ['SQLite', 'Postgres'] : ['SQLite'])('on %s', (database) => {
  let drop = async () => {}
  beforeAll(async () => {
    if (database === 'SQLite') server = await install()
    else {
      const own = await temporaryPostgres()
      drop = own.drop
      server = await install({ DATABASE_URL: own.url })
    }
  })
  afterAll(async () => {
    await server.stop()
    await server.folder.remove()
    await drop()
  })

  describe('revisions', () => {
    it('are issued by the chair, numbered, and frozen: what is written later does not change them', async () => {
      const { chair, head, paper, ids, say, moments, read } = await table()
      expect(await failureOf(server.run('issue-revision', head.caller, { paper }))).toBe('notAllowed')
      const first = await server.run('issue-revision', chair, { paper, symbol: 'PLEN/L.1' })
      expect(first.rev).toBe(1)
      await say(ids[1]!, 'Decides to meet twice;')
      expect((await server.run('issue-revision', chair, { paper })).rev).toBe(2)
      expect((await moments()).map(({ rev, reason }) => [rev, reason])).toEqual([
        [1, 'issued'],
        [2, 'issued'],
      ])
      const snapshot = await server.queries.run('paper-moment', head.caller, { paper, moment: first.moment })
      expect(compile(snapshot).text).toBe(
        'PLEN/L.1/Rev.1\n\nOutcome\n\nOP1 Decides to meet yearly;\n\nOP2 Requests a report.\n',
      )
      const listed = await read(({ revs, meta }) => ({ revs: [...revs.read().values()], meta: meta.read() }))
      expect(listed.meta).toMatchObject({ rev: 2, symbol: 'PLEN/L.1' })
      expect(listed.revs.map(({ number, symbol }) => [number, symbol])).toEqual([
        [1, 'PLEN/L.1/Rev.1'],
        [2, 'PLEN/L.1/Rev.2'],
      ])
      expect(listed.revs[0]!.hash).toBe(compile(snapshot).hash)
    })

    it('are brought back as a change forward; adopted clauses stay, what came since can be brought back too', async () => {
      const { chair, head, paper, ids, say, texts, moments, write, adopt } = await table()
      const { moment } = await server.run('issue-revision', chair, { paper })
      await say(ids[1]!, 'Decides to meet never;')
      await say(ids[2]!, 'Requests nothing.')
      const fresh = newUlid(5) as ClauseId
      await write(({ doc, clauses }) =>
        writeBody(
          doc,
          clauses.create(fresh, { order: 'z', kind: 'operative', depth: 0, state: 'present' }),
          body('New.'),
        ),
      )
      await adopt(ids[2]!)
      expect(await failureOf(server.run('restore-moment', head.caller, { paper, moment }))).toBe('notAllowed')
      expect(await server.run('restore-moment', chair, { paper, moment })).toEqual({ restored: 2, kept: 1 })
      expect(await texts()).toEqual(['Outcome', 'Decides to meet yearly;', 'Requests nothing.'])
      const kept = (await moments()).find(({ reason }) => reason === 'restore')!
      await server.run('restore-moment', chair, { paper, moment: kept.id })
      expect(await texts()).toEqual(['Outcome', 'Decides to meet never;', 'Requests nothing.', 'New.'])
      await server.run('restore-moment', chair, { paper, moment, clauses: [ids[1]!] })
      expect(await texts()).toEqual(['Outcome', 'Decides to meet yearly;', 'Requests nothing.', 'New.'])
      const wrong = { paper, moment: newUlid(9) }
      expect(await failureOf(server.run('restore-moment', chair, wrong))).toBe('notFound')
    })

    it('of a paper that is not for somebody are as ones that are not there', async () => {
      const { chair, head, workshop, north } = await table()
      const own = { workshop, title: 'Ours', kind: 'position', audience: north, language: 'en' } as const
      const { paper } = await server.run('create-paper', head.caller, own)
      const { moment } = await server.run('issue-revision', head.caller, { paper })
      expect(await failureOf(server.queries.run('paper-moments', chair, { paper }))).toBe('notFound')
      expect(await failureOf(server.queries.run('paper-moment', chair, { paper, moment }))).toBe('notFound')
      expect(await failureOf(server.run('issue-revision', chair, { paper }))).toBe('notFound')
    })

    it('keep themselves: at a decision at once, while somebody writes each hour, and when nothing changed not', async () => {
      const { ids, say, moments, adopt } = await table()
      const history = createHistory(server.context)
      await say(ids[1]!, 'Decides to meet soon;')
      expect(await history.once()).toBe(0)
      await adopt(ids[2]!)
      expect(await history.once()).toBe(1)
      await say(ids[1]!, 'Decides to meet later;')
      expect(await history.once()).toBe(0)
      server.time.ahead = EVERY + 1000
      expect(await history.once()).toBe(1)
      expect(await history.once()).toBe(0)
      expect((await moments()).map(({ reason }) => reason)).toEqual(['ruled', 'hour'])
      await history.stop()
      server.time.ahead = 0
    })
  })

  it('a moment knows whose words are whose, and nothing where delegations are hidden', async () => {
    const { chair, workshop, member, north, paper, ids } = await table()
    const room = { kind: 'paper', workshop, paper } as const
    const copy = new Y.Doc()
    Y.applyUpdate(copy, await server.sync.rooms.read(room, Y.encodeStateAsUpdate))
    const { me } = await server.queries.run('workshop-for', member.caller, { workshop })
    const at = { room: roomName(room), client: copy.clientID, participant: me.id }
    await server.context.db.insertInto('client').values(at).execute()
    const typed = paperRoom(copy).clauses.body(ids[1]!)!.get(0) as Y.XmlElement
    ;(typed.get(0) as Y.XmlText).insert(16, 'twice ')
    const bytes = Y.encodeStateAsUpdate(copy)
    await server.sync.rooms.write(room, (doc) => Y.applyUpdate(doc, bytes))
    const authors = async () => {
      const now = await server.queries.run('paper-moment', chair, { paper, moment: null })
      return now.clauses.find(({ id }) => id === ids[1])!.authors
    }
    expect(await authors()).toEqual([
      [16, null],
      [6, north],
      [7, null],
    ])
    server.context.members.setChatham(workshop, 'nobody')
    expect(await authors()).toEqual([[29, null]])
  })

  describe('what comes back from a file', () => {
    it('becomes amendments: of the importer’s delegation, by the chair of those the file names; what no longer fits is left out', async () => {
      const { chair, head, member, paper, ids, north, south, read } = await table()
      const baseHash = wordsHash({ kind: 'operative', depth: 0 }, body('Decides to meet yearly;'))
      const change = { act: 'replace' as const, clause: ids[1]!, baseHash, body: body('Decides to meet twice;') }
      const stale = { ...change, baseHash: '0'.repeat(64) }
      const from = (by: DelegationId | null, ...changes: (typeof change)[]) => ({
        paper,
        why: 'From a file',
        changes: changes.map((one) => ({ change: one, by })),
      })
      expect(await failureOf(server.run('import-amendments', member.caller, from(north, change)))).toBe('notAllowed')
      expect(await server.run('import-amendments', head.caller, from(south, change, stale))).toEqual({
        tabled: 1,
        left: 1,
      })
      expect(await server.run('import-amendments', chair, from(south, change))).toEqual({ tabled: 1, left: 0 })
      expect(await server.run('import-amendments', chair, from(null, change))).toEqual({ tabled: 0, left: 1 })
      const by = await read(({ amendments }) => [...amendments.read().values()].map((one) => one.by))
      expect(by.sort()).toEqual([north, south].sort())
    })
  })
})
