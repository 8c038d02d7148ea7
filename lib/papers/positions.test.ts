import { describe, expect, it } from 'vitest'
import { newId, newUlid, type DelegationId, type ParticipantId } from '@/lib/ids'
import { sha256 } from './canonical'
import type { ClauseId } from './clause'
import { NO_TAGS, offTheRadar, wordsByAim } from './clause-tags'
import { clearanceAnswerSchema, clearedBy } from './clearance'
import { numberedReservations, type Reservation } from './reservation'
import { breakOn, unbroken, underSilence, type Silence } from './silence'
import { stanceSaidSchema } from './stance'

const [a, b, c] = [1, 2, 3].map((at) => newUlid(at) as ClauseId) as [ClauseId, ClauseId, ClauseId]
const north = newId<DelegationId>()
const hash = (text: string) => sha256(text)

const silence = (part: Partial<Silence> = {}): Silence => ({
  clauses: [a, b].map((clause) => ({ clause, hash: hash(clause) })),
  since: 0,
  until: 100,
  by: newId<ParticipantId>(),
  waivers: [],
  breaks: [],
  end: null,
  ...part,
})

describe('a silence', () => {
  it('holds for the clauses nobody broke it on, while it runs', () => {
    const broken = silence({ breaks: [{ delegation: north, clauses: [b], why: 'No', at: 5 }] })
    expect(unbroken(broken).map(({ clause }) => clause)).toEqual([a])
    expect(breakOn(broken, b)?.why).toBe('No')
    expect(breakOn(broken, a)).toBeNull()
    const ended = silence({ clauses: [{ clause: c, hash: hash(c) }], end: { at: 100, how: 'passed', left: [] } })
    const under = underSilence(new Map(Object.entries({ broken, ended })))
    expect([...under]).toEqual([[a, { clause: a, hash: hash(a), id: 'broken', until: 100 }]])
  })
})

describe('reservations', () => {
  const one = (clause: ClauseId, at: number, withdrawnAt: number | null = null): Reservation => ({
    clause,
    delegation: north,
    kind: 'reservation',
    text: 'Does not join.',
    hash: hash(clause),
    at,
    withdrawnAt,
  })
  it('are numbered through the text; withdrawn ones and those of clauses that are gone have no number', () => {
    const all = new Map(
      Object.entries({ x: one(b, 1), y: one(a, 3), z: one(a, 2), gone: one(c, 1), back: one(a, 1, 9) }),
    )
    expect(numberedReservations(all, [a, b]).map(({ id, number }) => [id, number])).toEqual([
      ['z', 1],
      ['y', 2],
      ['x', 3],
    ])
  })
})

describe('what is said', () => {
  it('an objection and a refusal have a reason', () => {
    expect(stanceSaidSchema.safeParse({ stance: 'object', why: '  ' }).success).toBe(false)
    expect(stanceSaidSchema.safeParse({ stance: 'live', why: '' }).success).toBe(true)
    const answer = { text: '', name: 'Legal' }
    expect(clearanceAnswerSchema.safeParse({ ...answer, answer: 'refused' }).success).toBe(false)
    expect(clearanceAnswerSchema.safeParse({ ...answer, answer: 'cleared' }).success).toBe(true)
  })
  it('a clearance is for the very text', () => {
    const clearances = [{ delegation: north, clauses: [{ clause: a, hash: hash('old') }], at: 1 }]
    expect(clearedBy(clearances, [{ clause: a, hash: hash('old') }]).get(a)).toEqual([north])
    expect(clearedBy(clearances, [{ clause: a, hash: hash('new') }]).size).toBe(0)
  })
})

describe('words by aim', () => {
  const aims = ['rights', 'security']
  it('a clause about two aims gives each half of its words; what is about none is told apart', () => {
    const clauses = [
      { clause: a, words: 10, tags: { ...NO_TAGS, aims } },
      { clause: b, words: 8, tags: { ...NO_TAGS, aims: ['security', 'unknown'] } },
      { clause: c, words: 3, tags: NO_TAGS },
    ]
    expect(wordsByAim(clauses, aims)).toEqual({ words: [5, 13], untagged: 3 })
  })
  it('a topic is off the radar when no clause has its tag and no text its name', () => {
    const topics = [
      { kind: 'functions' as const, id: 'norms', names: ['Normative oversight', 'Contrôle normatif'] },
      { kind: 'functions' as const, id: 'forum', names: ['Forum for dialogue'] },
      { kind: 'actors' as const, id: 'iom', names: ['IOM'] },
    ]
    const clauses = [
      { clause: a, words: 3, text: 'Establishes a forum for dialogue', tags: NO_TAGS },
      { clause: b, words: 1, text: 'x', tags: { ...NO_TAGS, actors: ['iom'] } },
    ]
    expect(offTheRadar(topics, clauses).map(({ id }) => id)).toEqual(['norms'])
  })
})
