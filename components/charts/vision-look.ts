/** What a chart shows of a vision. Its hatch follows from its place in the list of all visions, shown or not. */
export interface VisionLook {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly place: number
}

interface Hatch {
  readonly size: number
  readonly path: string
  readonly turn: number
  readonly tone: string
  readonly filled?: boolean
}

/** Eight hatches for eight visions, so that they are told apart without a hue. The letter stands beside each. */
const HATCHES: readonly Hatch[] = [
  { size: 8, path: 'M0 4H8', turn: 0, tone: 'var(--tone-f)' },
  { size: 9, path: 'M0 0 9 9M9 0 0 9', turn: 0, tone: 'var(--tone-n)' },
  { size: 7, path: 'M.5 0V7', turn: 45, tone: 'var(--tone-p)' },
  { size: 8, path: 'M4 2.9a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2Z', turn: 0, tone: 'var(--paper)', filled: true },
  { size: 9, path: 'M4.5 0V9', turn: 0, tone: 'var(--tone-f)' },
  { size: 12, path: 'M6 0V12', turn: -45, tone: 'var(--tone-n)' },
  { size: 10, path: 'M0 5H10M5 0V10', turn: 0, tone: 'var(--paper)' },
  { size: 10, path: 'M0 8L5 3L10 8', turn: 0, tone: 'var(--tone-f)' },
]

export const hatchOf = (place: number): Hatch => HATCHES[place % HATCHES.length]!
