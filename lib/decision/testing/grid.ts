import type { Weights } from '../simplex'

/** The middles of the n² equal triangles into which the triangle of three aims divides. */
export function gridMiddles(n: number): Weights[] {
  const middles: Weights[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j + i < n; j++) {
      const k = n - 1 - i - j
      middles.push([i + 1 / 3, j + 1 / 3, k + 1 / 3].map((part) => part / n))
      if (k > 0) middles.push([i + 2 / 3, j + 2 / 3, k - 1 / 3].map((part) => part / n))
    }
  }
  return middles
}
