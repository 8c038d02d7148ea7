import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Presence, type Present } from './presence'

const person = (participant: string): Present => ({
  presenceId: null,
  identity: { participant, name: participant.toUpperCase(), role: 'delegate', delegation: null },
})

describe('S5 presence', () => {
  const holders = new Map<number, string>()
  const made: Awareness[] = []
  let presence: Presence
  beforeEach(() => {
    holders.clear()
    presence = new Presence((client, { identity }) => {
      const holder = holders.get(client) ?? identity.participant
      holders.set(client, holder)
      return holder === identity.participant
    }, 200)
  })
  afterEach(() => {
    for (const awareness of made.splice(0)) awareness.doc.destroy()
  })
  /** A client, as y-protocols has it. */
  const client = (state: object | null) => {
    const awareness = new Awareness(new Y.Doc())
    made.push(awareness)
    awareness.setLocalState(state)
    return awareness
  }
  const own = (awareness: Awareness) => encodeAwarenessUpdate(awareness, [awareness.clientID])
  const tell = (awareness: Awareness, bytes: Uint8Array | undefined) => {
    if (bytes) applyAwarenessUpdate(awareness, bytes, 'server')
  }

  it('keeps the latest state of each, with the server’s word on who it is', () => {
    const [ana, bob] = [person('ana'), person('bob')]
    const [anas, bobs] = [client({ cursor: 1, user: { name: 'nobody' } }), client({ cursor: 9 })]
    presence.accept(ana, own(anas))
    anas.setLocalStateField('cursor', 2)
    presence.accept(ana, own(anas))
    presence.accept(bob, own(bobs))
    const update = presence.take()!
    expect(update.about).toBeNull()
    const reader = client(null)
    tell(reader, update.bytes)
    expect(reader.states.get(anas.clientID)).toEqual({ cursor: 2, user: ana.identity })
    expect(reader.states.get(bobs.clientID)).toEqual({ cursor: 9, user: bob.identity })
    expect(presence.take()).toBeNull()
    const later = client(null)
    tell(later, presence.all())
    expect([...later.states]).toEqual([...reader.states])
  })

  it('lets nobody speak for another, also in a frame that says one’s own too', () => {
    const [ana, bob] = [person('ana'), person('bob')]
    const [anas, bobs] = [client({ cursor: 1 }), client({ cursor: 2 })]
    presence.accept(ana, own(anas))
    presence.accept(bob, own(bobs))
    tell(bobs, presence.take()!.bytes)
    bobs.states.set(anas.clientID, { cursor: 666 })
    bobs.meta.get(anas.clientID)!.clock = 99
    bobs.setLocalStateField('cursor', 3)
    presence.accept(bob, encodeAwarenessUpdate(bobs, [anas.clientID, bobs.clientID]))
    const reader = client(null)
    tell(reader, presence.all())
    tell(reader, presence.take()!.bytes)
    expect(reader.states.get(anas.clientID)).toMatchObject({ cursor: 1 })
    expect(reader.states.get(bobs.clientID)).toMatchObject({ cursor: 3 })
  })

  it('tells at once that somebody has left, and that they are back with an older clock', () => {
    const ana = person('ana')
    const anas = client({ cursor: 1 })
    const reader = client(null)
    presence.accept(ana, own(anas))
    tell(reader, presence.take()!.bytes)
    presence.leave(ana)
    tell(reader, presence.take()!.bytes)
    expect(reader.states.has(anas.clientID)).toBe(false)
    presence.accept(ana, own(anas)) // connected again, nothing moved
    tell(reader, presence.take()!.bytes)
    expect(reader.states.has(anas.clientID)).toBe(true)
  })

  it('ends when a client echoes what it was told about itself', () => {
    const ana = person('ana')
    const anas = client({ cursor: 1 })
    presence.accept(ana, own(anas))
    tell(anas, presence.take()!.bytes) // a higher clock: the client takes it for its own and says it again
    for (let turn = 0; turn < 3; turn++) presence.accept(ana, own(anas))
    expect(presence.take()).toBeNull()
    anas.setLocalStateField('cursor', 2)
    presence.accept(ana, own(anas))
    const reader = client(null)
    tell(reader, presence.take()!.bytes)
    expect(reader.states.get(anas.clientID)).toMatchObject({ cursor: 2 })
  })

  it('follows a person to a new connection, and the old one’s end does not end it', () => {
    const [before, after] = [person('ana'), person('ana')]
    const anas = client({ cursor: 1 })
    presence.accept(before, own(anas))
    anas.setLocalStateField('cursor', 2)
    presence.accept(after, own(anas))
    presence.leave(before)
    const reader = client(null)
    tell(reader, presence.take()!.bytes)
    expect(reader.states.get(anas.clientID)).toMatchObject({ cursor: 2 })
    presence.leave(after)
    tell(reader, presence.take()!.bytes)
    expect(reader.states.has(anas.clientID)).toBe(false)
  })

  it('S6 drops what is too large, no object, or no JSON, and says what cannot be read', () => {
    const states = [{ text: 'x'.repeat(300) }, ['list'], 'text', 7] as unknown[]
    for (const [i, state] of states.entries()) {
      const bytes = own(client(state as object))
      expect(presence.accept(person(`p${i}`), bytes)).toBe(true)
    }
    expect(presence.take()).toBeNull()
    expect(presence.accept(person('q'), Uint8Array.of(1, 5))).toBe(false)
    expect(presence.accept(person('q'), Uint8Array.of(0, 5))).toBe(false)
  })
})
