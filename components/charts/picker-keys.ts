import type { Points } from '@/lib/decision'
import { give, setPart, type Run } from './move-points'

/**
 * Where a key moves the points of the triangle; null for other keys. Up and down change the first aim, the others
 * keeping their ratio; left and right pass points between the second and the third, as the point moves on the
 * picture. By 1, with Shift by 5. Enter and the space bar leave the points there, which gives them.
 */
export function afterKey(
  { key, shiftKey }: { key: string; shiftKey: boolean },
  points: Points,
  run: Run | null,
): { points: Points; run: Run | null } | null {
  const by = shiftKey ? 5 : 1
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = setPart(points, 0, points[0]! + (key === 'ArrowUp' ? by : -by), run)
      return { points: next.points, run: next }
    }
    case 'ArrowLeft':
      return { points: give(points, 2, 1, by), run: null }
    case 'ArrowRight':
      return { points: give(points, 1, 2, by), run: null }
    case 'Enter':
    case ' ':
      return { points, run: null }
    default:
      return null
  }
}
