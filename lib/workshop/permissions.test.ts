import { describe, expect, it } from 'vitest'
import { newId, type DelegationId, type ParticipantId } from '@/lib/ids'
import { can, whyNoAnswer, type Who } from './permissions'
import { PLAIN_TERMS, type Gate, type StepTerms } from './step'

const who = (part: Partial<Who>): Who => ({
  participant: newId<ParticipantId>(),
  role: 'delegate',
  delegation: null,
  standing: 'member',
  ...part,
})

describe('permissions', () => {
  it('lets facilitators alone run the workshop', () => {
    expect(can(who({ role: 'facilitator' }), { do: 'run workshop' })).toBe(true)
    expect(can(who({ standing: 'head' }), { do: 'run workshop' })).toBe(false)
    expect(can(who({ role: 'observer' }), { do: 'run workshop' })).toBe(false)
  })

  it.each<[Partial<Who>, Gate, boolean]>([
    [{}, 'open', true],
    [{}, 'closed', false],
    [{}, 'draft', false],
    [{}, 'revealed', false],
    [{ role: 'facilitator' }, 'open', true],
    [{ role: 'observer' }, 'open', false],
    [{ standing: 'adviser' }, 'open', false],
  ])('%j may answer a step that is %s: %s', (part, gate, yes) => {
    expect(can(who(part), { do: 'answer', step: { ...PLAIN_TERMS, gate } })).toBe(yes)
  })

  it('lets the audience of a step answer it, or their heads alone, and says why not', () => {
    const [ours, theirs] = [newId<DelegationId>(), newId<DelegationId>()]
    const why = (part: Partial<Who>, terms: Partial<StepTerms>, gate: Gate = 'open') =>
      whyNoAnswer(who(part), { ...PLAIN_TERMS, ...terms, gate })
    const audience = [ours]
    expect(why({ delegation: ours }, { audience })).toBeNull()
    expect(why({ delegation: theirs }, { audience })).toBe('audience')
    expect(why({ delegation: null, role: 'facilitator' }, { audience })).toBe('audience')
    expect(why({ delegation: ours }, { audience: [] })).toBe('audience')
    const heads = { contributors: 'heads' } as const
    expect(why({ delegation: ours, standing: 'head' }, heads)).toBeNull()
    expect(why({ delegation: ours }, heads)).toBe('heads')
    expect(why({ delegation: null }, heads)).toBe('heads')
    expect(why({ delegation: theirs, standing: 'head' }, { ...heads, audience })).toBe('audience')
    expect(why({ delegation: ours, standing: 'adviser' }, { audience })).toBe('adviser')
    expect(why({ delegation: ours, role: 'observer' }, { audience })).toBe('observer')
    expect(why({ delegation: theirs }, { audience }, 'closed')).toBe('gate')
  })

  it('gives votes to heads for their delegation, and to delegates as persons', () => {
    const delegation = newId<DelegationId>()
    const votes = (part: Partial<Who>) =>
      (['delegation', 'person'] as const).filter((per) => can(who({ delegation, ...part }), { do: 'vote', per }))
    expect(votes({ standing: 'head' })).toEqual(['delegation', 'person'])
    expect(votes({})).toEqual(['person'])
    expect(votes({ standing: 'head', delegation: null })).toEqual(['person'])
    for (const part of [
      { standing: 'adviser' },
      { role: 'observer' },
      { role: 'facilitator', standing: 'head' },
    ] as const)
      expect(votes(part)).toEqual([])
  })
})
