import { WebSocket as NodeWebSocket } from 'ws'
import type { Person, Scenario } from '@/server/testing/scenario'
import { weights } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { Role } from '@/lib/workshop/role'
import { httpSocket } from '@/lib/wire/http-socket'
import { serverAnswers } from '../browser-ways'
import type { Notes } from '../device-notes'
import { replayAnswer } from '../own-answers'
import { openRoomSession, type SessionOptions } from '../room-session'

interface Extra extends Partial<Pick<SessionOptions, 'notes' | 'saver'>> {
  readonly role?: Role
  /** Their desk instead of the room everyone shares. */
  readonly desk?: boolean
  readonly as?: Pick<Person, 'user' | 'member'>
  /** The port to go through, instead of the server's own. */
  readonly port?: number
  readonly patience?: number
  /** Where the tab keeps its choice of way. */
  readonly tab?: Notes
}

/** Notes as a browser keeps them, in memory. */
export function notesInMemory(): Notes {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
}

/** A session of a person with the real server, with the cookie of theirs. */
export function enterRoom(place: Scenario, extra: Extra = {}) {
  const {
    role = 'delegate',
    as,
    notes = null,
    saver = false,
    port = place.server.port,
    patience,
    tab,
    desk = false,
  } = extra
  const { user, member } = as ?? place.authority.join(place.workshop, role)
  const headers = { cookie: `user=${user}` }
  const used: ('straight' | 'round')[] = []
  let received = 0
  class Straight extends NodeWebSocket {
    constructor(address: string) {
      super(address, { headers })
      used.push('straight')
      this.addEventListener('message', ({ data }) => (received += (data as ArrayBuffer).byteLength))
    }
  }
  const base = `http://127.0.0.1:${port}`
  class Round extends httpSocket(base, (address, init) =>
    fetch(address, { ...init, headers: { ...init?.headers, ...headers } }),
  ) {
    constructor(address: string) {
      super(address)
      used.push('round')
    }
  }
  const session = openRoomSession({
    url: `ws://127.0.0.1:${port}/sync`,
    room: desk
      ? { kind: 'desk', workshop: place.workshop, participant: member.participant }
      : { kind: 'workshop', workshop: place.workshop },
    participant: member.participant,
    ways: {
      straight: Straight as unknown as typeof WebSocket,
      round: Round as unknown as typeof WebSocket,
      answers: () => serverAnswers(base),
      notes: tab ?? notesInMemory(),
      now: Date.now,
      ...(patience !== undefined && { patience }),
    },
    saver,
    notes,
    now: Date.now,
  })
  const is = () => session.save.read().is
  return {
    user,
    member,
    session,
    room: workshopRoom(session.doc),
    /** The ways taken, one an attempt. */
    used,
    /** Bytes that came straight. */
    received: () => received,
    is,
    answer: (points: number) =>
      replayAnswer(workshopRoom(session.doc).answers, member.participant, place.step, weights(points)),
    saved: () => until('saved', () => is() === 'saved'),
  }
}
