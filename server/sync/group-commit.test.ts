import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '@/lib/document/roots'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { slowJournal, type SlowJournal } from '@/server/testing/slow-journal'
import { until } from '@/server/testing/until'
import { step1Message } from './protocol'

describe('commits', () => {
  let s: Scenario
  let journal: SlowJournal
  beforeEach(async () => {
    s = await scenario({ wrap: (store) => ({ journal: (journal = slowJournal(store.journal)) }) })
  })
  afterEach(() => s.end())

  it('S1 go one at a time, also when who leaves in one makes another due', async () => {
    const [ana, eve] = [s.come(), s.come('observer')]
    await Promise.all([ana.peer.synced(), eve.peer.synced()])
    const desk = { kind: 'desk' as const, workshop: s.workshop, participant: ana.member.participant }
    const write = (text: string) => s.server.sync.rooms.write(desk, (doc) => void root(doc, 'parked').set('note', text))
    await write('loaded')
    const begun = () => journal.calls.append
    const before = begun()

    const first = journal.hold('append')
    const writes = [write('first')]
    await until('the first commit', () => begun() === before + 1)

    // In the next flush one room has something to store, and the other somebody to send away.
    const heard = eve.peer.heard.length
    eve.weigh(50)
    eve.peer.provider.ws!.send(step1Message(Uint8Array.of(0)) as Uint8Array<ArrayBuffer>)
    await until('what came after the offence', () => eve.peer.heard.length > heard)
    writes.push(write('second'))
    first()
    const second = journal.hold('append')
    await until('the second commit', () => begun() === before + 2)
    await until('the refusal', () => eve.peer.closedWith === 'refused')

    writes.push(write('third'))
    for (let visits = 0; visits < 10; visits++) await s.come().peer.synced()
    expect(begun()).toBe(before + 2)
    second()
    await Promise.all(writes)
    expect((await s.server.metrics.failedCommits.get()).values[0]!.value).toBe(0)
  })
})
