import * as Y from 'yjs'
import { clauseFacts, paperHashNow } from '@/lib/document/clause-facts'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import { newUlid, type DelegationId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import type { SeenClause } from '@/lib/papers/silence'
import type { Installation } from '@/server/testing/installation'

/** A negotiated text of two paragraphs, a chair, the heads of two delegations, a member and an observer. */
export async function chamber(server: Installation) {
  const chair = await server.account('Chair')
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'North' }, { name: 'South' }] }
  const { workshop } = await server.run('create-workshop', chair, made)
  const view = await server.queries.run('workshop-for', chair, { workshop })
  const [north, south] = view.delegations.map(({ id }) => id) as [DelegationId, DelegationId]
  const { links } = await server.queries.run('lobby', chair, { workshop })
  const join = (name: string, delegation: DelegationId) =>
    server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation })
  const nora = await join('Nora', north)
  const draft = { workshop, title: 'Outcome', kind: 'negotiated', audience: null, language: 'en' } as const
  const { paper } = await server.run('create-paper', chair, draft)
  const room = { kind: 'paper', workshop, paper } as const
  const write = (change: (room: PaperRoom) => void) => server.sync.rooms.write(room, (doc) => change(paperRoom(doc)))
  const read = <T>(look: (room: PaperRoom) => T) => server.sync.rooms.read(room, (doc) => look(paperRoom(doc)))
  const [, first, second] = await read(
    ({ clauses }) => clauses.read().map(({ id }) => id) as [ClauseId, ClauseId, ClauseId],
  )

  /** Puts words into a clause in place of what it says. */
  const say = (clause: ClauseId, words: string) =>
    write(({ clauses }) => {
      const body = clauses.body(clause)!
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(words)])
      body.delete(0, body.length)
      body.insert(0, [paragraph])
    })
  /** Marks all words of a clause, as a bracket or a suggestion does. */
  const mark = (clause: ClauseId, type: 'bracket' | 'inserted' | 'deleted', by: string) =>
    write(({ clauses }) => {
      const text = (clauses.body(clause)!.get(0) as Y.XmlElement).get(0) as Y.XmlText
      text.format(0, text.length, { [`${type}--AAAAAAAA`]: { id: newUlid(0), by } })
    })
  const seen = (...clauses: ClauseId[]): Promise<SeenClause[]> =>
    read((at) => clauses.map((clause) => ({ clause, hash: clauseFacts(at, clause)!.hash })))

  await say(first, 'Recalling the Compact')
  await say(second, 'Decides to act')
  return {
    chair,
    workshop,
    north,
    south,
    nora,
    join,
    paper,
    room,
    first,
    second,
    write,
    read,
    say,
    mark,
    seen,
    hash: () => read(paperHashNow),
  }
}
