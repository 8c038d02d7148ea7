import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentOf } from '@/server/testing/peer'
import { scenario, weights, type Scenario } from '@/server/testing/scenario'
import { slowJournal, type SlowJournal } from '@/server/testing/slow-journal'
import { until } from '@/server/testing/until'
import { ownAnswers } from './own-answers'
import type { RoomSession } from './room-session'
import { blockingProxy, type BlockingProxy } from './testing/blocking-proxy'
import { enterRoom, notesInMemory } from './testing/enter-room'

describe('S8 a network that blocks WebSockets', () => {
  let place: Scenario
  let proxy: BlockingProxy
  let journal: SlowJournal
  const sessions: RoomSession[] = []

  beforeEach(async () => {
    place = await scenario({ wrap: (store) => ({ journal: (journal = slowJournal(store.journal)) }) })
    proxy = await blockingProxy(place.server.port)
  })
  afterEach(async () => {
    for (const session of sessions.splice(0)) session.close()
    await proxy.stop()
    await place.end()
  })
  const enter = (extra: Parameters<typeof enterRoom>[1] = {}) => {
    const entered = enterRoom(place, extra)
    sessions.push(entered.session)
    return entered
  }
  const behind = (extra: Parameters<typeof enterRoom>[1] = {}) => enter({ port: proxy.port, ...extra })

  it('is gone round after two failures; saved means saved there, too', async () => {
    const [ana, ben] = [behind(), enter()]
    await Promise.all([ana.saved(), ben.saved()])
    expect(ana.used).toEqual(['straight', 'straight', 'round'])
    const release = journal.hold('append')
    const appended = journal.calls.append
    ana.answer(60)
    await until('the commit begins', () => journal.calls.append > appended)
    expect(ana.is()).toBe('saving')
    release()
    await ana.saved()
    await until('ben sees it', () => ownAnswers(ben.room, ana.member.participant).size === 1)
    ben.answer(30)
    await until('one document', () => contentOf(ana.session.doc) === contentOf(ben.session.doc))
    await until('they see one another', () => ana.session.present.read().has(ben.member.participant))
    expect(ben.session.present.read().has(ana.member.participant)).toBe(true)
  })

  it('is gone round after one connection that hangs', async () => {
    proxy.blocks = 'hangs'
    const ana = behind({ patience: 300 })
    await ana.saved()
    expect(ana.used).toEqual(['straight', 'round'])
  })

  it('is remembered for the tab, and a loss on the way round is mended there', async () => {
    const tab = notesInMemory()
    const ana = behind({ tab })
    await ana.saved()
    ana.session.close()
    const again = behind({ tab, as: ana })
    await again.saved()
    expect(again.used).toEqual(['round'])
    const restarted = place.restart()
    await until('away', () => again.is() !== 'saved')
    again.answer(80)
    expect(again.is()).toBe('window') // nothing stores it here: no IndexedDB in Node
    await restarted
    await again.saved()
    expect(new Set(again.used)).toEqual(new Set(['round']))
    const stored = await place.server.sync.rooms.read({ kind: 'workshop', workshop: place.workshop }, contentOf)
    expect(stored).toContain(JSON.stringify(weights(80).weights.rights))
    expect(place.server.sync.stats().connections).toBe(1)
  })

  it('is not suspected while the server itself does not answer', async () => {
    const ana = enter()
    await ana.saved()
    await place.server.stop()
    await until('three attempts in vain', () => ana.used.length >= 4)
    await place.restart()
    await ana.saved()
    expect(new Set(ana.used)).toEqual(new Set(['straight']))
  })

  it('a refusal by the server is no blocked network', async () => {
    const outsider = enter({ as: { ...place.authority.join(place.workshop), user: 'stranger' as never } })
    await until('the end', () => outsider.is() === 'ended')
    expect(outsider.used).toEqual(['straight'])
  })
})
