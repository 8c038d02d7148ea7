import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opinionGroups } from './opinion-groups'
import { drawWeights, seeded } from './random'
import { silhouette } from './silhouette'
import { gridMiddles } from './testing/grid'
import { expectRefusal } from './testing/refusal'
import { finish } from './steps'
import { cut, distances, wardMerges } from './ward'

const CENTRES = [
  [0.7, 0.15, 0.15],
  [0.15, 0.7, 0.15],
  [0.15, 0.15, 0.7],
]

/** People around the first `k` centres, each within two points of theirs; person i belongs to centre i mod k. */
function camps(k: number, people: number, seed: number): number[][] {
  const random = seeded(seed)
  return Array.from({ length: people }, (_, person) => {
    const noise = drawWeights(random, 3)
    return CENTRES[person % k]!.map((part, aim) => 0.95 * part + 0.05 * noise[aim]!)
  })
}

function groupsOf(positions: number[][], previous?: readonly (number | null)[]) {
  const found = opinionGroups(positions, previous)
  if (found.kind !== 'groups') throw new Error(`expected groups, found ${found.kind}`)
  return found
}

const room = fc.record({ k: fc.constantFrom(2, 3), people: fc.integer({ min: 9, max: 40 }), seed: fc.nat(9999) })

describe('opinion groups', () => {
  it('D-GROUPS-1: finds the camps there are, and everyone is in the right one', () => {
    fc.assert(
      fc.property(room, ({ k, people, seed }) => {
        const { groups, of } = groupsOf(camps(k, people, seed))
        expect(groups).toHaveLength(k)
        of.forEach((group, person) => expect(group).toBe(of[person % k]))
        groups.forEach(({ members }, group) => members.forEach((person) => expect(of[person]).toBe(group)))
        expect(groups.flatMap(({ members }) => members)).toHaveLength(people)
      }),
    )
  })

  it('D-GROUPS-2: are not offered to fewer than seven people', () => {
    expect(opinionGroups(camps(2, 6, 1))).toEqual({ kind: 'too-few', needed: 7 })
    expect(opinionGroups(camps(2, 7, 1)).kind).toBe('groups')
  })

  it('D-GROUPS-2: are not made where opinion is spread evenly, or all alike, or one person stands alone', () => {
    expect(opinionGroups(gridMiddles(10))).toEqual({ kind: 'no-groups' })
    expect(opinionGroups(Array.from({ length: 12 }, () => CENTRES[0]!))).toEqual({ kind: 'no-groups' })
    expect(opinionGroups([...camps(1, 11, 2), CENTRES[1]!])).toEqual({ kind: 'no-groups' })
  })

  it('D-GROUPS-3: a change of a point or two moves nobody between them', () => {
    fc.assert(
      fc.property(room, fc.nat(9999), ({ k, people, seed }, other) => {
        const before = groupsOf(camps(k, people, seed))
        expect(groupsOf(camps(k, people, other), before.of).of).toEqual(before.of)
      }),
    )
  })

  it('D-GROUPS-3: the order of people changes only numbers', () => {
    fc.assert(
      fc.property(room, ({ k, people, seed }) => {
        const positions = camps(k, people, seed)
        const { of } = groupsOf(positions)
        const reversed = groupsOf(positions.toReversed()).of.toReversed()
        of.forEach((group, a) => of.forEach((other, b) => expect(reversed[a] === reversed[b]).toBe(group === other)))
      }),
    )
  })

  it('D-GROUPS-4: keep their places when sizes change and people come', () => {
    const start = camps(2, 9, 4)
    const before = groupsOf(start)
    expect(before.of[0]).toBe(0)
    const newcomers = camps(2, 12, 5).filter((_, person) => person % 2 === 1)
    const after = groupsOf([...start, ...newcomers], [...before.of, ...newcomers.map(() => null)])
    expect(after.of.slice(0, 9)).toEqual(before.of)
    expect(after.groups[1]!.members.length).toBeGreaterThan(after.groups[0]!.members.length)
  })

  it('D-GROUPS-4: keep their number while another is hardly clearer', () => {
    // Two groups or three of these nine are almost equally clear: silhouettes .766 and .772.
    const line = [0, 1, 2, 5, 6, 7, 15, 16, 17].map((position) => [position])
    const two = [0, 0, 0, 0, 0, 0, 1, 1, 1]
    const three = [0, 0, 0, 1, 1, 1, 2, 2, 2]
    expect(groupsOf(line).of).toEqual(three)
    expect(groupsOf(line, two).of).toEqual(two)
    expect(groupsOf(line, three).of).toEqual(three)
    // Where three are much clearer two give way, and the far group keeps its place.
    const apart = line.map(([position]) => [position! > 10 ? position! - 5 : position!])
    expect(groupsOf(apart, two).of).toEqual([0, 0, 0, 2, 2, 2, 1, 1, 1])
  })

  it('refuses ragged positions, and previous groups of other people', () => {
    expectRefusal('wrong-shape', () => opinionGroups(Array.from({ length: 8 }, (_, i) => Array(1 + (i % 2)).fill(0))))
    expectRefusal('wrong-shape', () => opinionGroups(camps(2, 8, 1), [0, 1]))
  })
})

describe('Ward’s method', () => {
  it('joins what adds least first, and cuts into as many clusters as asked', () => {
    const merges = finish(wardMerges(distances([[0], [1], [10], [12], [50]]))) // prettier-ignore
    expect(merges.map(({ height }) => height)).toEqual(
      [1, 4, 220.5, expect.any(Number)].map((h) => (typeof h === 'number' ? expect.closeTo(h, 9) : h)),
    )
    expect([...cut(merges, 5, 3)]).toEqual([0, 0, 1, 1, 2])
    expect([...cut(merges, 5, 5)]).toEqual([0, 1, 2, 3, 4])
  })

  it('each merge costs what Ward’s criterion says: 2·n_a·n_b/(n_a+n_b) times the squared gap of means', () => {
    const points = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(points, (rows) => {
        const merges = finish(wardMerges(distances(rows)))
        const last = merges.at(-1)!
        const halves = cut(merges, rows.length, 2)
        const mean = (half: number) => {
          const own = rows.filter((_, i) => halves[i] === half)
          return { n: own.length, at: [0, 1].map((k) => own.reduce((sum, row) => sum + row[k]!, 0) / own.length) }
        }
        const [a, b] = [mean(0), mean(1)]
        const gap = (a.at[0]! - b.at[0]!) ** 2 + (a.at[1]! - b.at[1]!) ** 2
        expect(last.height).toBeCloseTo((2 * a.n * b.n * gap) / (a.n + b.n), 3)
      }),
    )
  })

  it('silhouette: 1 − 1/d for pairs a unit wide and d apart', () => {
    const pairs = distances([[0, 0], [1, 0], [0, 100], [1, 100]]) // prettier-ignore
    expect(silhouette(pairs, Uint8Array.from([0, 0, 1, 1]))).toBeCloseTo(1 - 1 / ((100 + Math.hypot(1, 100)) / 2), 12)
    expect(silhouette(pairs, Uint8Array.from([0, 1, 0, 1]))).toBeLessThan(0)
  })
})
