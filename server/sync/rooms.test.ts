import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStep, scenario, weights, type Scenario } from '@/server/testing/scenario'
import { slowJournal, type SlowJournal } from '@/server/testing/slow-journal'
import { contentOf } from '@/server/testing/peer'
import { until } from '@/server/testing/until'

describe('rooms', () => {
  let s: Scenario
  let journal: SlowJournal
  let later: number
  beforeEach(async () => {
    later = 0
    s = await scenario({
      wrap: (store) => ({ journal: (journal = slowJournal(store.journal)) }),
      ticks: () => performance.now() + later,
    })
  })
  afterEach(() => s.end())
  const id = () => ({ kind: 'workshop' as const, workshop: s.workshop })

  it('are loaded once however many come at once', async () => {
    await s.restart()
    const loads = journal.calls.load
    const release = journal.hold('load')
    const people = Array.from({ length: 20 }, () => s.come())
    await until('one load', () => journal.calls.load === loads + 1)
    release()
    await Promise.all(people.map(({ peer }) => peer.synced()))
    expect(journal.calls.load).toBe(loads + 1)
    expect(s.server.sync.stats()).toMatchObject({ rooms: 1, connections: 20 })
  })

  it('that cannot be loaded close the connection, leave nothing behind, and are tried again', async () => {
    await s.restart()
    journal.breakNext('load', 2)
    const ana = s.come()
    await until('close', () => ana.peer.closedWith)
    expect(ana.peer.closedWith).toBe('loadFailed')
    await ana.peer.synced()
    await until('the step', () => ana.peer.doc.getMap('answers').has(s.step))
    ana.weigh(12)
    await ana.peer.allSaved()
  })

  it('whose stored updates are damaged are not opened, and stay as they are on disk', async () => {
    const ana = s.come()
    await ana.peer.synced()
    ana.weigh(12)
    await ana.peer.allSaved()
    ana.peer.leave()
    await s.restart()
    const { db } = s.server.store
    const before = await db.selectFrom('update').selectAll().orderBy('seq').execute()
    await db.deleteFrom('snapshot').execute()
    await db
      .updateTable('update')
      .set({ bytes: Uint8Array.of(9, 9, 9) })
      .where('seq', '=', 1)
      .execute()
    const bob = s.come()
    await until('close', () => bob.peer.closedWith)
    expect(bob.peer.closedWith).toBe('loadFailed')
    const rows = await db.selectFrom('update').select('seq').execute()
    expect(rows).toHaveLength(before.length)
  })

  it('S1 acknowledge nothing and show nobody anything before it is on disk', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    await Promise.all([ana.peer.allSaved(), bob.peer.allSaved()])
    const appends = journal.calls.append
    const release = journal.hold('append')
    ana.weigh(33)
    await until('the commit', () => journal.calls.append > appends)
    const carol = s.come()
    await until('greeting', () => carol.peer.hello)
    expect(ana.peer.saved).toBe(false)
    expect(bob.peer.answers(s.step)).toEqual({})
    expect(carol.peer.answers(s.step)).toEqual({})
    release()
    await ana.peer.allSaved()
    await until('the answer', () => Object.keys(bob.peer.answers(s.step)).length === 1)
    await carol.peer.synced()
    expect(carol.peer.answers(s.step)).toEqual({ [ana.member.participant]: weights(33) })
  })

  it('S2 are loaded anew when a commit fails, and nothing is lost: clients send it again', async () => {
    const [ana, bob] = [s.come(), s.come()]
    await Promise.all([ana.peer.synced(), bob.peer.synced()])
    journal.breakNext('append')
    ana.weigh(44)
    await until('close', () => ana.peer.closedWith && bob.peer.closedWith)
    expect([ana.peer.closedWith, bob.peer.closedWith]).toEqual(['reload', 'reload'])
    await until('the answer', () => Object.keys(bob.peer.answers(s.step)).length === 1)
    await ana.peer.allSaved()
    expect(await s.server.sync.rooms.read(id(), contentOf)).toBe(contentOf(bob.peer.doc))
  })

  it('fail a command whose commit fails, and one that throws, without a trace', async () => {
    const { rooms } = s.server.sync
    journal.breakNext('append')
    await expect(rooms.write(id(), (doc) => openStep(doc, s.step, { title: 'Other' }))).rejects.toThrow('on purpose')
    await expect(
      rooms.write(id(), () => {
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    await expect(
      rooms.write(id(), (doc) => {
        openStep(doc, s.step, { title: 'Half' })
        throw new Error('too late')
      }),
    ).rejects.toThrow()
    const content = await rooms.read(id(), contentOf)
    expect(content).toContain('Weigh the aims')
    expect(content).not.toMatch(/Other|Half/)
  })

  it('are let go when nobody needs them, and are whole when somebody comes meanwhile', async () => {
    const ana = s.come()
    await ana.peer.synced()
    ana.weigh(20)
    await ana.peer.allSaved()
    ana.peer.leave()
    await until('nobody', () => s.server.sync.stats().connections === 0)

    const release = journal.hold('writeSnapshot')
    const snapshots = journal.calls.writeSnapshot
    later += 30_000
    s.server.sync.tend()
    await until('the snapshot', () => journal.calls.writeSnapshot > snapshots)
    const bob = s.come()
    await bob.peer.synced()
    release()
    bob.weigh(21)
    await bob.peer.allSaved()
    expect(s.server.sync.stats().rooms).toBe(1)
    bob.peer.leave()
    await until('nobody', () => s.server.sync.stats().connections === 0)
    await until('unloaded', () => {
      later += 30_000
      s.server.sync.tend()
      return s.server.sync.stats().rooms === 0
    })
    const carol = s.come()
    await carol.peer.synced()
    expect(Object.keys(carol.peer.answers(s.step))).toHaveLength(2)
    const { snapshot, seq } = await s.server.store.journal.load(s.room)
    expect(snapshot!.seq).toBe(seq)
  })

  it('of a deleted workshop close, and leave no row', async () => {
    const ana = s.come()
    await ana.peer.synced()
    ana.weigh(1)
    const dropped = s.server.sync.rooms.drop(s.workshop)
    await until('close', () => ana.peer.closedWith)
    await dropped
    expect(ana.peer.closedWith).toBe('noSuchRoom')
    for (const table of ['update', 'snapshot', 'client', 'room'] as const) {
      expect(await s.server.store.db.selectFrom(table).select('room').execute()).toEqual([])
    }
    await expect(s.server.sync.rooms.read(id(), contentOf)).rejects.toThrow(/deleted/)
  })

  it('serve a cold room from its bytes, without building the document', async () => {
    const ana = s.come()
    await ana.peer.synced()
    for (let n = 0; n < 30; n++) ana.weigh(n)
    await ana.peer.allSaved()
    ana.peer.leave()
    await s.restart()
    const bob = s.come('observer')
    await bob.peer.synced()
    await bob.peer.allSaved()
    expect(bob.peer.answers(s.step)).toEqual({ [ana.member.participant]: weights(29) })
    expect(s.server.sync.stats()).toEqual({ rooms: 1, connections: 1, documents: 0 })
  })

  it('keep a desk apart: only its participant is let in, and it follows the gate of the workshop’s step', async () => {
    const ana = s.come()
    await ana.peer.synced()
    await s.server.sync.rooms.write(id(), (doc) => openStep(doc, s.step, { sees: 'counts' }))
    const desk = s.desk(ana)
    await desk.peer.synced()
    desk.peer.doc.getMap('answers').set(s.step, weights(64))
    await desk.peer.allSaved()
    expect(ana.peer.answers(s.step)).toEqual({})
    await s.server.sync.rooms.write(id(), (doc) =>
      openStep(doc, s.step, { sees: 'counts', gate: 'closed', closedAt: 0 }),
    )
    desk.peer.doc.getMap('answers').set(s.step, weights(65))
    await until('refusal', () => desk.peer.closedWith === 'refused')
  })
})
