import { describe, expect, it } from 'vitest'
import { newId, type DelegationId } from '@/lib/ids'
import type { VoterId } from '@/lib/workshop/ballot'
import {
  ballotOf,
  emptyForm,
  formOf,
  orphansIn,
  problemsOf,
  rollOf,
  thereIn,
  type Attendance,
  type BallotForm,
} from './edit-ballot'

const [a, b, c] = [newId<DelegationId>(), newId<DelegationId>(), newId<DelegationId>()] as [VoterId, VoterId, VoterId]
const motion: BallotForm = { ...emptyForm, motion: 'That we meet again.', majority: 'two-thirds', quorum: '3' }
const ranking: BallotForm = { ...motion, method: 'ranking', options: ['Geneva', 'Nairobi'] }
const rollWith = (...hows: [VoterId, Attendance][]) => ({ attendance: new Map(hows), weights: new Map() })

describe('a ballot as a form', () => {
  it('comes back from the ballot it describes', () => {
    for (const form of [motion, ranking, { ...motion, method: 'secret', per: 'person' } as const]) {
      const ballot = ballotOf(form, null)!
      expect(ballot).toMatchObject({ method: form.method, motion: form.motion, quorum: 3, step: null })
      expect(ballotOf(formOf(ballot), null)).toEqual(ballot)
    }
  })

  it.each([
    [{ ...motion, motion: ' ' }, 'motion', 'empty'],
    [{ ...motion, quorum: '-1' }, 'quorum', 'quorumWrong'],
    [{ ...motion, quorum: '2.5' }, 'quorum', 'quorumWrong'],
    [{ ...ranking, options: ['Geneva', ' '] }, 'options.1', 'empty'],
    [{ ...ranking, options: ['Geneva', 'geneva '] }, 'options.1', 'repeated'],
  ] as const)('says what is wrong: %j', (form, field, problem) => {
    expect([...problemsOf(form)]).toEqual([[field, problem]])
    expect(ballotOf(form, null)).toBeNull()
  })

  it('passes over options while it is no ranking, and takes no quorum as none', () => {
    expect(ballotOf({ ...motion, options: ['', ''], quorum: '' }, null)).toMatchObject({ quorum: 0 })
  })
})

describe('the roll as a form', () => {
  it('makes of who is represented somebody absent with a proxy', () => {
    const roll = rollWith([a, 'present'], [b, { by: a }], [c, 'absent'])
    expect(rollOf(roll, false)).toEqual({
      presence: { [a]: 'present', [b]: 'absent', [c]: 'absent' },
      proxies: { [b]: a },
      weights: {},
    })
    expect([thereIn(roll), orphansIn(roll)]).toEqual([2, []])
  })

  it('names whose proxy nobody can use: held by who is away, or represented', () => {
    expect(orphansIn(rollWith([a, 'absent'], [b, { by: a }], [c, { by: b }]))).toEqual([b, c])
  })

  it('sends weights above one, and none in a secret ballot, where they would tell', () => {
    const roll = {
      ...rollWith([a, 'present'], [b, 'present']),
      weights: new Map([
        [a, '3'],
        [b, '1'],
        [c, 'x'],
      ]),
    }
    expect(rollOf(roll, false).weights).toEqual({ [a]: 3 })
    expect(rollOf(roll, true).weights).toEqual({})
  })
})
