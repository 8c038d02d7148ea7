import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sequenceDiff } from './sequence-diff'
import { exactWordDiff, wordDiff, wordsIn } from './word-diff'

const side = (changes: readonly { kind: string; text: string }[], without: 'inserted' | 'deleted') =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const words = fc.array(fc.constantFrom('the', 'parties', ' ', ' ', ';', 'shall', 'may', '移', '民', 'Übung'), {
  maxLength: 30,
})

describe('the difference of two texts', () => {
  it('is told in whole words, and what only a space divides is one change', () => {
    expect(wordDiff('Decides to meet yearly;', 'Decides to convene twice yearly;')).toEqual([
      { kind: 'same', text: 'Decides to ' },
      { kind: 'deleted', text: 'meet' },
      { kind: 'inserted', text: 'convene twice' },
      { kind: 'same', text: ' yearly;' },
    ])
    expect(wordDiff('the quick fox', 'a slow fox')).toEqual([
      { kind: 'deleted', text: 'the quick' },
      { kind: 'inserted', text: 'a slow' },
      { kind: 'same', text: ' fox' },
    ])
    expect(wordDiff('移民的权利', '移民之权利')).toContainEqual({ kind: 'deleted', text: '的' })
    expect(wordDiff('', '')).toEqual([])
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join('')),
          fc.string(),
        ),
        words,
        (before, list) => {
          const after = list.join('')
          for (const changes of [wordDiff(before, after), exactWordDiff(before, after)]) {
            expect(side(changes, 'inserted')).toBe(before)
            expect(side(changes, 'deleted')).toBe(after)
          }
          expect(wordsIn(before).join('')).toBe(before)
        },
      ),
    )
  })

  it('is the smallest one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 12 }), fc.array(fc.nat(3), { maxLength: 12 }), (a, b) => {
        const common = sequenceDiff(a, b, Object.is)
          .filter(({ kind }) => kind === 'same')
          .reduce((sum, { a: [from, to] }) => sum + to - from, 0)
        expect(common).toBe(longestCommon(a, b))
      }),
    )
  })

  it('of texts that have nothing in common comes soon', () => {
    const long = (seed: string) => Array.from({ length: 6000 }, (_, i) => seed + i)
    const stretches = sequenceDiff(long('a'), long('b'), Object.is)
    expect(stretches.map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })
})

function longestCommon(a: readonly number[], b: readonly number[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? 1 + table[i + 1]![j + 1]! : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table[0]![0]!
}
