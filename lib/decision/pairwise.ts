import { requireRange, requireShape, requireTable } from './check'
import { closure, mean, MAX_AIMS, MIN_AIMS, type Weights } from './simplex'

/** How many times more aim i matters than aim j: positive, 1 on the diagonal, a_ji = 1/a_ij. */
export type Judgements = readonly (readonly number[])[]

/** Three aims whose judgements go round in a circle: `factor` is a_ij·a_jk·a_ki, 1 where they agree. */
export interface Triad {
  readonly aims: readonly [number, number, number]
  readonly factor: number
}

export interface Priorities {
  readonly weights: Weights
  /** λ, the mean of (Aw)_i/w_i; the number of aims where all judgements agree. */
  readonly lambda: number
  /** CI = (λ − n)/(n − 1). */
  readonly consistencyIndex: number
  /** CR = CI/RI; 0 for two aims, which cannot disagree. */
  readonly consistencyRatio: number
  /** GCI; as recalled from Aguarón & Moreno-Jiménez (2003), .31 for three aims stands for a CR of .10. */
  readonly geometricIndex: number
  /** The triad furthest from agreeing; null for two aims. */
  readonly worstTriad: Triad | null
}

/** From this consistency ratio on say so, name the worst triad, and let it pass: a flag, never a gate. */
export const CONSISTENCY_FLAG = 0.1

/** Mean CI of random judgements for 3 to 7 aims, as Saaty published it. */
export const RANDOM_INDEX_SAATY: readonly number[] = [0.58, 0.9, 1.12, 1.24, 1.32]

/** The same computed anew: for 3 aims by all 4,913 matrices, else by 60,000 random ones. */
export const RANDOM_INDEX_COMPUTED: readonly number[] = [0.52446, 0.884, 1.108, 1.247, 1.34]

/**
 * The matrix for judgements given above the diagonal, row by row: for three aims a₁₂, a₁₃, a₂₃.
 * Errors: `wrong-shape` unless there are n(n−1)/2 of them for 2 to 7 aims; as `priorities`.
 */
export function judgements(aims: number, above: readonly number[]): Judgements {
  requireShape(above.length === (aims * (aims - 1)) / 2, `${above.length} judgements for ${aims} aims`)
  const matrix = Array.from({ length: aims }, () => new Array<number>(aims).fill(1))
  let next = 0
  for (let i = 0; i < aims; i++) {
    for (let j = i + 1; j < aims; j++) {
      matrix[i]![j] = above[next]!
      matrix[j]![i] = 1 / above[next++]!
    }
  }
  requireJudgements(matrix)
  return matrix
}

/**
 * AHP: weights by the row geometric mean, the same as the eigenvector for three aims (Saaty 1980; Crawford & Williams
 * 1985), with every measure of how well the judgements agree (D-PAIRWISE-1, D-PAIRWISE-2).
 * Errors: `wrong-shape`, `not-finite`; `out-of-range` for judgements that are not positive or not reciprocal.
 */
export function priorities(matrix: Judgements, randomIndex = RANDOM_INDEX_SAATY): Priorities {
  const n = requireJudgements(matrix)
  const weights = closure(matrix.map(geometricMean))
  const ratios = matrix.map((row, i) => row.reduce((sum, a, j) => sum + a * weights[j]!, 0) / weights[i]!)
  const lambda = ratios.reduce((sum, ratio) => sum + ratio, 0) / n
  // Judgements that agree may come out a rounding error below zero.
  const consistencyIndex = Math.max((lambda - n) / (n - 1), 0)
  return {
    weights,
    lambda,
    consistencyIndex,
    consistencyRatio: n === 2 ? 0 : consistencyIndex / randomIndex[n - 3]!,
    geometricIndex: geometricIndex(matrix, weights),
    worstTriad: worstTriad(matrix),
  }
}

/** AIJ: one matrix for the group, the elementwise geometric mean of its members' (Aczél & Saaty 1983; D-PAIRWISE-3). */
export function aggregateJudgements(matrices: readonly Judgements[]): Judgements {
  requireShape(matrices.length > 0, 'nobody has compared the aims')
  const n = requireJudgements(matrices[0]!)
  for (const matrix of matrices) requireShape(requireJudgements(matrix) === n, 'people compared different aims')
  return matrices[0]!.map((row, i) => row.map((_, j) => geometricMean(matrices.map((matrix) => matrix[i]![j]!))))
}

/** AIP: the mean of the members' own weights (Forman & Peniwati 1998; D-PAIRWISE-3). */
export function aggregatePriorities(matrices: readonly Judgements[]): Weights {
  return mean(matrices.map((matrix) => priorities(matrix).weights))
}

/** GCI = 2Σ_{i<j} ln²(a_ij·w_j/w_i)/((n−1)(n−2)); 0 for two aims. */
function geometricIndex(matrix: Judgements, weights: Weights): number {
  const n = weights.length
  if (n === 2) return 0
  let sum = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) sum += Math.log((matrix[i]![j]! * weights[j]!) / weights[i]!) ** 2
  }
  return (2 * sum) / ((n - 1) * (n - 2))
}

function worstTriad(matrix: Judgements): Triad | null {
  let worst: Triad | null = null
  for (let i = 0; i < matrix.length; i++) {
    for (let j = i + 1; j < matrix.length; j++) {
      for (let k = j + 1; k < matrix.length; k++) {
        const factor = matrix[i]![j]! * matrix[j]![k]! * matrix[k]![i]!
        if (!worst || Math.abs(Math.log(factor)) > Math.abs(Math.log(worst.factor))) worst = { aims: [i, j, k], factor }
      }
    }
  }
  return worst
}

function requireJudgements(matrix: Judgements): number {
  const [rows, columns] = requireTable(matrix, 'judgements')
  requireShape(rows === columns && rows >= MIN_AIMS && rows <= MAX_AIMS, `judgements are ${rows} by ${columns}`)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      const [a, b] = [matrix[i]![j]!, matrix[j]![i]!]
      requireRange(a > 0 && b > 0, `a judgement is not positive: ${Math.min(a, b)}`)
      requireRange(Math.abs(a * b - 1) < 1e-6, `judgements ${i},${j} and ${j},${i} are not reciprocal`)
    }
  }
  return rows
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
