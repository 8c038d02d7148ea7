import type { Distances } from './ward'

/**
 * How well points sit in their clusters, −1 to 1: the mean of (b − a)/max(a, b), with a the mean distance to one's own
 * cluster and b to the nearest other; 0 for a point alone (Rousseeuw 1987). `clusters` names each point's, 0 to k − 1.
 */
export function silhouette({ size, between }: Distances, clusters: Uint8Array): number {
  const k = clusters.reduce((most, cluster) => Math.max(most, cluster), 0) + 1
  const counts = new Float64Array(k)
  for (const cluster of clusters) counts[cluster]! += 1
  const sums = new Float64Array(k)
  let total = 0
  for (let point = 0; point < size; point++) {
    sums.fill(0)
    for (let other = 0; other < size; other++) sums[clusters[other]!]! += between[point * size + other]!
    const own = clusters[point]!
    if (counts[own] === 1) continue
    const a = sums[own]! / (counts[own]! - 1)
    let b = Infinity
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster !== own) b = Math.min(b, sums[cluster]! / counts[cluster]!)
    }
    if (Math.max(a, b) > 0) total += (b - a) / Math.max(a, b)
  }
  return total / size
}
