import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '@/server/store/store'
import { slowJournal, type SlowJournal } from '@/server/testing/slow-journal'
import { contentOf } from '@/server/testing/peer'
import { scenario, weights, type Person, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import type { Role } from '@/lib/workshop/role'
import { deviceNotes, type Notes } from './device-notes'
import { ownAnswers } from './own-answers'
import type { RoomSession } from './room-session'
import { enterRoom, notesInMemory } from './testing/enter-room'

describe('S8 honest: a session with the real server', () => {
  let place: Scenario
  let journal: SlowJournal
  const sessions: RoomSession[] = []

  beforeEach(async () => {
    place = await scenario({
      wrap: (store: Store) => ({ journal: (journal = slowJournal(store.journal)) }),
    })
  })
  afterEach(async () => {
    for (const session of sessions.splice(0)) session.close()
    await place.end()
  })

  function enter(role: Role = 'delegate', notes: Notes | null = null, as?: Pick<Person, 'user' | 'member'>) {
    const entered = enterRoom(place, { role, notes, ...(as && { as }) })
    sessions.push(entered.session)
    return entered
  }

  it('says saved when the server has committed, and not before', async () => {
    const ana = enter()
    expect(ana.is()).toBe('connecting')
    await ana.saved()
    expect(ana.session.loaded.read()).toBe(true)
    expect(ana.session.hello.read()?.participant).toBe(ana.member.participant)

    const ben = enter()
    await ben.saved()
    const release = journal.hold('append')
    const appended = journal.calls.append
    ana.answer(60)
    await until('the commit begins', () => journal.calls.append > appended)
    expect(ana.is()).toBe('saving')
    expect(ownAnswers(ben.room, ana.member.participant).size).toBe(0)
    release()
    await ana.saved()
    await until('the other sees it', () => ownAnswers(ben.room, ana.member.participant).size === 1)
    expect(contentOf(ben.session.doc)).toBe(contentOf(ana.session.doc))
  })

  it('keeps what was made while the server was away, and says saved only after it is back and has it', async () => {
    const ana = enter()
    await ana.saved()
    const { port } = place.server
    await place.server.stop()
    await until('the loss is noticed', () => ana.is() === 'reconnecting')
    ana.answer(70)
    expect(ana.is()).toBe('window') // nothing stores it here: no IndexedDB in Node
    expect(ana.session.wouldLose()).toBe(true)
    await place.restart()
    expect(place.server.port).toBe(port)
    await ana.saved()
    expect(ana.session.wouldLose()).toBe(false)
    await place.restart()
    const late = enter()
    await late.saved()
    expect([...ownAnswers(late.room, ana.member.participant).values()]).toEqual([weights(70)])
  })

  it('remembers across a restart of the browser that something was never acknowledged', async () => {
    const notes = notesInMemory()
    const first = enter('delegate', notes)
    await first.saved()
    const marks = () => deviceNotes(notes, first.member.participant, place.room).unsavedMarks()
    const release = journal.hold('append')
    first.answer(20)
    expect(marks()).toHaveLength(1)
    first.session.close()
    release()

    const second = enter('delegate', notes, first)
    expect(second.is()).toBe('device')
    await second.saved()
    expect(marks()).toEqual([])
  })

  it('ends with the rule’s name when a change is refused, and still knows what was written', async () => {
    const observer = enter('observer')
    await observer.saved()
    observer.answer(50)
    await until('the end', () => observer.is() === 'ended')
    expect(observer.session.save.read()).toMatchObject({ why: 'refused', unsaved: true })
    expect(observer.session.refusal.read()?.rule).toBe('own-answer')
    expect([...ownAnswers(observer.room, observer.member.participant).values()]).toEqual([weights(50)])
  })

  it('does not connect a copy from before a repair', async () => {
    const notes = notesInMemory()
    const person = place.authority.join(place.workshop)
    deviceNotes(notes, person.member.participant, place.room).setEpoch(77)
    const old = enter('delegate', notes, person)
    await until('the end', () => old.is() === 'ended')
    expect(old.session.save.read()).toMatchObject({ why: 'staleCopy' })
    await old.session.forget()
    const fresh = enter('delegate', notes, person)
    await fresh.saved()
    expect(deviceNotes(notes, person.member.participant, place.room).epoch()).toBe(fresh.session.hello.read()?.epoch)
  })

  it('names why it is not let in', async () => {
    const stranger = { user: place.authority.join(place.authority.workshop()).user }
    const { member } = place.authority.join(place.workshop)
    const outside = enter('delegate', null, { ...stranger, member })
    await until('the end', () => outside.is() === 'ended')
    expect(outside.session.save.read()).toMatchObject({ why: 'notAllowed', unsaved: false })
  })

  it('S5: sees who else is here, and notices when they go', async () => {
    const ana = enter()
    const ben = enter()
    await until('they see one another', () => {
      const here = [ana.session.present.read(), ben.session.present.read()]
      return here[0]!.has(ben.member.participant) && here[1]!.has(ana.member.participant)
    })
    ben.session.close()
    await until('ben has gone', () => !ana.session.present.read().has(ben.member.participant))
  })

  it('saves data when told to, and stops when told to: nobody’s presence comes, answers do', async () => {
    const [ana, ben] = [enter(), enter()]
    const seesBen = () => ana.session.present.read().has(ben.member.participant)
    await until('they see one another', seesBen)
    ana.session.saveData(true)
    await until('nobody is shown', () => !seesBen())
    ana.answer(10)
    await ana.saved()
    await until('ben sees ana', () => ben.session.present.read().has(ana.member.participant))
    ben.answer(20)
    await until('ana has it', () => ownAnswers(ana.room, ben.member.participant).size === 1)
    expect(seesBen()).toBe(false)
    ana.session.saveData(false)
    await until('they see one another again', seesBen)
    await ana.saved()
  })
})
