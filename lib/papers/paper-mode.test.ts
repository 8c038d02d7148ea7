import { expect, it } from 'vitest'
import { newId, type DelegationId } from '@/lib/ids'
import type { Who } from '@/lib/workshop/permissions'
import { modeFor, partyOf, type ModeSetting } from './paper-mode'

const EU = newId<DelegationId>()
const who = (part: Partial<Who> = {}): Who => ({
  participant: newId(),
  role: 'delegate',
  delegation: EU,
  standing: 'member',
  ...part,
})
const setting = (part: Partial<ModeSetting> = {}) => ({
  mode: { is: 'suggest', was: 'edit', until: 1000, of: null, ...part } as ModeSetting,
})

it('what the chair sets holds for everyone who does not chair, and gives nobody more than their role', () => {
  expect(modeFor(who(), {}, 0)).toBe('edit')
  expect(modeFor(who(), setting(), 2000)).toBe('suggest')
  expect(modeFor(who({ standing: 'head' }), setting(), 2000)).toBe('suggest')
  expect(modeFor(who({ role: 'facilitator', delegation: null }), setting({ is: 'read' }), 2000)).toBe('edit')
  expect(modeFor(who({ standing: 'head' }), setting({ of: EU }), 2000)).toBe('edit')
  expect(modeFor(who({ standing: 'head' }), setting({ of: newId() }), 2000)).toBe('suggest')
  expect(modeFor(who({ standing: 'adviser' }), {}, 0)).toBe('comment')
  expect(modeFor(who({ standing: 'adviser' }), setting({ is: 'read' }), 2000)).toBe('read')
  expect(modeFor(who({ role: 'observer' }), setting(), 2000)).toBe('read')
  expect(modeFor(who({ role: 'facilitator' }), { archived: true }, 0)).toBe('read')
})

it('what was written before one could know of a stricter mode is taken for a moment, and no more than was allowed', () => {
  expect(modeFor(who(), setting(), 999)).toBe('edit')
  expect(modeFor(who(), setting(), 1000)).toBe('suggest')
  expect(modeFor(who(), setting({ is: 'suggest', was: 'read' }), 0)).toBe('suggest')
})

it('suggestions are by a delegation; who runs the room makes them as the chair', () => {
  expect(partyOf(who())).toBe(EU)
  expect(partyOf(who({ role: 'facilitator', delegation: null }))).toBe('chair')
})
