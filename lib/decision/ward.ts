import type { Steps } from './steps'

/** Distances between n points, and their squares, row by row: n × n numbers, symmetric, 0 on the diagonal. */
export interface Distances {
  readonly size: number
  readonly between: Float64Array
  readonly squared: Float64Array
}

/** Straight-line distances between points of one dimension. */
export function distances(points: readonly (readonly number[])[]): Distances {
  const size = points.length
  const dimension = points[0]?.length ?? 0
  const flat = Float64Array.from(points.flat())
  const between = new Float64Array(size * size)
  const squared = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      let squares = 0
      for (let k = 0; k < dimension; k++) {
        const gap = flat[i * dimension + k]! - flat[j * dimension + k]!
        squares += gap * gap
      }
      squared[i * size + j] = squared[j * size + i] = squares
      between[i * size + j] = between[j * size + i] = Math.sqrt(squares)
    }
  }
  return { size, between, squared }
}

/** Two clusters that become one, each named by a point in it, at the height where that happens. */
interface Merge {
  readonly a: number
  readonly b: number
  readonly height: number
}

/** Links of the chain in one step. */
const LINKS = 64

/**
 * Ward's method: the merges that join n points into one cluster, lowest first, each the one that adds least to the
 * squares within (Ward 1963). It follows chains of nearest neighbours, so takes n² steps, and uses no chance.
 */
export function* wardMerges({ size, squared: start }: Distances): Steps<readonly Merge[]> {
  const squared = start.slice()
  const members = new Float64Array(size).fill(1)
  const alive = Array.from(members, (_, point) => point)
  const merges: Merge[] = []
  const chain: number[] = []
  for (let step = 1; alive.length > 1; step++) {
    if (step % LINKS === 0) yield
    if (chain.length === 0) chain.push(alive[0]!)
    const tip = chain.at(-1)!
    const before = chain.at(-2)
    // At equal distance go back along the chain: it would not end otherwise.
    let nearest = before ?? -1
    let least = before === undefined ? Infinity : squared[tip * size + before]!
    for (const other of alive) {
      const distance = squared[tip * size + other]!
      if (distance < least && other !== tip) {
        nearest = other
        least = distance
      }
    }
    if (nearest !== before) {
      chain.push(nearest)
      continue
    }
    chain.length -= 2
    merges.push({ a: nearest, b: tip, height: least })
    alive.splice(alive.indexOf(nearest), 1)
    unite(squared, members, alive, nearest, tip)
  }
  return merges.sort((a, b) => a.height - b.height)
}

/** Undoes all but the first n − k merges: each point's cluster, 0 to k − 1 in the order of their first points. */
export function cut(merges: readonly Merge[], size: number, clusters: number): Uint8Array {
  const parent = Int32Array.from({ length: size }, (_, point) => point)
  const root = (point: number): number => (parent[point] === point ? point : (parent[point] = root(parent[point]!)))
  for (const { a, b } of merges.slice(0, size - clusters)) parent[root(a)] = root(b)
  const names = new Map<number, number>()
  return Uint8Array.from({ length: size }, (_, point) => {
    const top = root(point)
    if (!names.has(top)) names.set(top, names.size)
    return names.get(top)!
  })
}

/** Lance & Williams's update: cluster `b` takes in `a`, and its distance to every other one alive changes. */
function unite(squared: Float64Array, members: Float64Array, alive: readonly number[], a: number, b: number): void {
  const size = members.length
  const [na, nb] = [members[a]!, members[b]!]
  const height = squared[a * size + b]!
  for (const k of alive) {
    if (k === b) continue
    const nk = members[k]!
    const sum = (na + nk) * squared[a * size + k]! + (nb + nk) * squared[b * size + k]! - nk * height
    squared[b * size + k] = squared[k * size + b] = sum / (na + nb + nk)
  }
  members[b] = na + nb
}
