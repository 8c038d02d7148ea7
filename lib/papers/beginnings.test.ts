import { describe, expect, it } from 'vitest'
import { migrationPack } from '@/lib/packs/migration/migration'
import { beginnings } from './beginnings'

describe('what a paper begins with', () => {
  it('is for a position paper a heading over an empty section for each question of the pack', () => {
    const clauses = beginnings('position', 'Our position', migrationPack, 'en')
    expect(clauses[0]).toEqual({ kind: 'title', text: 'Our position' })
    const headings = clauses.filter(({ kind }) => kind === 'heading').map(({ text }) => text)
    expect(headings.slice(0, 4)).toEqual([
      'Background',
      'Position on rights',
      'Position on security',
      'Position on economy',
    ])
    expect(headings).toHaveLength(3 + migrationPack.aims.length + migrationPack.functions.length)
    expect(clauses.filter(({ kind, text }) => kind === 'section' && text === '')).toHaveLength(headings.length)
  })

  it('speaks the language asked for, and leaves a title with signs in it alone', () => {
    const clauses = beginnings('position', 'A $& {aim}', migrationPack, 'fr')
    expect(clauses[0]!.text).toBe('A $& {aim}')
    expect(clauses[1]!.text).toBe('Contexte')
  })

  it('is for a negotiated text its title, one preambular and one operative paragraph', () => {
    expect(beginnings('negotiated', 'Outcome', migrationPack, 'en').map(({ kind }) => kind)).toEqual([
      'title',
      'preambular',
      'operative',
    ])
  })
})
