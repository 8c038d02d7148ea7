import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { readBody, textsIn } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { plainText } from '@/lib/papers/body'
import { newUlid } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { markKey } from '@/lib/papers/mark-key'
import { acceptedBody, baseBody } from '@/lib/papers/plain-body'
import { roomName } from '@/lib/wire/room-name'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { until } from '@/server/testing/until'
import { chamber } from '../testing/chamber'

let server: Installation
const visitors: Visitor[] = []
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  for (const visitor of visitors) visitor.leave()
  await server.stop()
  await server.folder.remove()
})

type Chamber = Awaited<ReturnType<typeof chamber>>

async function enter({ workshop, paper }: Chamber, session: Session) {
  const visitor = await Visitor.enter(server, roomName({ kind: 'paper', workshop, paper }), session)
  visitors.push(visitor)
  return visitor
}
const textOf = ({ doc }: { doc: Y.Doc }, clause: ClauseId) => [...textsIn(paperRoom(doc).clauses.body(clause)!)][0]!

/** Suggests words as the editor does. */
function suggest(visitor: Visitor, clause: ClauseId, by: string, words: string, at = 0) {
  const attrs = { id: newUlid(Date.now()), by }
  textOf(visitor, clause).insert(at, words, { [markKey({ type: 'inserted', attrs })]: attrs })
  return attrs.id
}
const told = ({ read }: Chamber, clause: ClauseId) =>
  read(({ clauses }) => {
    const body = readBody(clauses.body(clause)!)
    return [baseBody(body), acceptedBody(body)].map((one) => plainText(one).trim())
  })
const says = (at: Chamber, clause: ClauseId, accepted: string) => {
  let now = ''
  return until(`it says ${accepted}`, () => {
    void told(at, clause).then(([, all]) => (now = all!))
    return now === accepted
  })
}

describe('the mode of a paper', () => {
  it('S3 is set by who chairs it, and in it delegates only suggest: what is plainly written ends the session', async () => {
    const at = await chamber(server)
    const sami = await at.join('Sami', at.south)
    const set = (caller: Parameters<Installation['run']>[1], mode: 'edit' | 'suggest' | 'comment') =>
      server.run('set-paper-mode', caller, { paper: at.paper, mode })
    expect(await failureOf(set(at.nora.caller, 'suggest'))).toBe('notAllowed')
    await set(at.chair, 'suggest')
    server.time.ahead += 5000 // what was under way before is taken for three seconds
    const [one, two] = [await enter(at, at.nora.session), await enter(at, sami.session)]
    suggest(one, at.second, at.north, 'Solemnly ')
    await says(at, at.second, 'Solemnly Decides to act')
    expect(await told(at, at.second)).toEqual(['Decides to act', 'Solemnly Decides to act'])
    textOf(two, at.first).insert(0, 'Not ')
    await until('it is refused', () => two.closedWith === 'refused')
    expect(await told(at, at.first)).toEqual(['Recalling the Compact', 'Recalling the Compact'])

    await set(at.chair, 'comment')
    server.time.ahead += 5000
    suggest(one, at.second, at.north, 'Firmly ')
    await until('it is refused too', () => one.closedWith === 'refused')
    await set(at.chair, 'edit')
    const again = await enter(at, sami.session)
    textOf(again, at.first).insert(0, 'Deeply ')
    await says(at, at.first, 'Deeply Recalling the Compact')
  })
})

describe('suggestions', () => {
  it('are accepted and rejected by the chair, one, all of a party or all, withdrawn by their own, and recorded', async () => {
    const at = await chamber(server)
    const sami = await at.join('Sami', at.south)
    const member = await at.join('Nils', at.north)
    const [one, two] = [await enter(at, at.nora.session), await enter(at, sami.session)]
    const first = suggest(one, at.first, at.north, 'Gladly ')
    suggest(one, at.second, at.north, 'Soon ')
    suggest(two, at.second, at.south, 'Never ', 14)
    await says(at, at.first, 'Gladly Recalling the Compact')
    await until('all are there', async () => (await told(at, at.second))[1] === 'Soon Decides to actNever')
    const decide = (
      caller: Parameters<Installation['run']>[1],
      verdict: 'accepted' | 'rejected' | 'withdrawn',
      of: string | null = null,
      suggestion: string | null = null,
    ) => server.run('decide-suggestions', caller, { paper: at.paper, of, suggestion, verdict })

    expect(await failureOf(decide(at.nora.caller, 'accepted'))).toBe('notAllowed')
    expect(await failureOf(decide(sami.caller, 'withdrawn', at.north))).toBe('notAllowed')
    expect(await decide(at.chair, 'accepted', at.north, first)).toEqual({ decided: 1 })
    expect(await told(at, at.first)).toEqual(['Gladly Recalling the Compact', 'Gladly Recalling the Compact'])
    expect(await failureOf(decide(at.chair, 'rejected', at.north, first))).toBe('textChanged')
    expect(await decide(member.caller, 'withdrawn', at.north)).toEqual({ decided: 1 })
    expect(await decide(at.chair, 'rejected')).toEqual({ decided: 1 })
    expect(await told(at, at.second)).toEqual(['Decides to act', 'Decides to act'])
    const records = await at.read(({ decisions }) => [...decisions.read().values()])
    expect(records.map(({ of, verdict, inserted, clause }) => [of, verdict, inserted, clause])).toEqual([
      [at.north, 'accepted', 'Gladly ', at.first],
      [at.north, 'withdrawn', 'Soon ', at.second],
      [at.south, 'rejected', 'Never ', at.second],
    ])
    await until('everyone sees it', () => textOf(one, at.second).length === 'Decides to act'.length)
  })

  it('stay in adopted clauses', async () => {
    const at = await chamber(server)
    const one = await enter(at, at.nora.session)
    suggest(one, at.first, at.north, 'Gladly ')
    await says(at, at.first, 'Gladly Recalling the Compact')
    await at.write(({ rulings }) =>
      rulings.put('01', { clause: at.first, act: 'adopted', hash: 'a'.repeat(64), by: 'chair', at: 1 }),
    )
    const given = { paper: at.paper, of: null, suggestion: null, verdict: 'accepted' } as const
    expect(await failureOf(server.run('decide-suggestions', at.chair, given))).toBe('clauseAdopted')
  })
})
