import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { DelegationId, PaperId } from '@/lib/ids'
import { plainText, type Body } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { reworded } from '@/lib/papers/reword'
import { wordsHash } from '@/lib/papers/words-hash'
import { writeBody } from '@/server/papers/write-body'
import type { Installation } from '@/server/testing/installation'

/** A paragraph of these words. */
export const said = (text: string): Body => [{ type: 'paragraph', attrs: {}, content: [{ text, marks: [] }] }]

/** A negotiated text of two paragraphs, a chair, two heads that may table, a member and an observer. */
export async function negotiation(
  server: Installation,
  texts: readonly string[] = ['Decides to act.', 'Invites all states to report.'],
) {
  const chair = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'North' }, { name: 'South' }] } as const
  const { workshop } = await server.run('create-workshop', chair, made)
  const { delegations } = await server.queries.run('workshop-for', chair, { workshop })
  const [north, south] = delegations.map(({ id }) => id) as [DelegationId, DelegationId]
  const { links } = await server.queries.run('lobby', chair, { workshop })
  const join = async (name: string, delegation: DelegationId) =>
    (await server.arrive('join', { consent: true, code: links[0]!.code!, name, delegation })).caller
  const [nora, nils, sami] = [await join('Nora', north), await join('Nils', north), await join('Sami', south)]
  const paperOf = { workshop, title: 'Outcome', kind: 'negotiated', audience: null, language: 'en' } as const
  const { paper } = await server.run('create-paper', chair, paperOf)
  const room = { kind: 'paper', workshop, paper } as const
  const ids = await server.sync.rooms.read(room, (doc) =>
    paperRoom(doc)
      .clauses.read()
      .map(({ id }) => id),
  )
  const clauses = ids.slice(1) as [ClauseId, ClauseId]
  const write = (change: (room: PaperRoom) => void, of: PaperId = paper) =>
    server.sync.rooms.write({ ...room, paper: of }, (doc) => change(paperRoom(doc)))
  const look = <T>(see: (room: PaperRoom) => T, of: PaperId = paper) =>
    server.sync.rooms.read({ ...room, paper: of }, (doc) => see(paperRoom(doc)))
  const bodyOf = (clause: ClauseId, of: PaperId = paper) => look(({ clauses: all }) => readBody(all.body(clause)!), of)
  const say = (clause: ClauseId, text: string, of: PaperId = paper) =>
    write(
      ({ doc, clauses: all }) => writeBody(doc, all.body(clause)!, reworded(readBody(all.body(clause)!), [text])),
      of,
    )
  for (const [i, text] of texts.entries()) await say(clauses[i]!, text)
  const hashOf = (clause: ClauseId) =>
    look(({ clauses: all }) => wordsHash(all.of(clause)!, readBody(all.body(clause)!)))
  const textNow = (of: PaperId = paper) =>
    look(
      ({ clauses: all }) =>
        all
          .read()
          .flatMap(({ id, state, kind }) =>
            state === 'present' && kind !== 'title' ? [plainText(readBody(all.body(id)!))] : [],
          ),
      of,
    )
  const replaced = async (clause: ClauseId, text: string, act: 'replace' | 'alternative' = 'replace') => ({
    paper,
    why: 'Clearer so.',
    change: { act, clause, baseHash: await hashOf(clause), body: reworded(await bodyOf(clause), [text]) },
  })
  return {
    chair,
    workshop,
    north,
    south,
    nora,
    nils,
    sami,
    paper,
    clauses,
    write,
    look,
    say,
    hashOf,
    textNow,
    replaced,
    bodyOf,
  }
}
