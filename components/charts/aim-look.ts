import type { AimShape } from '@/lib/packs/pack'

/** What a chart shows of an aim. Its colours and its dashes follow from its place in the list. */
export interface AimLook {
  readonly id: string
  readonly name: string
  readonly shape: AimShape
}

/** Mark colours for shapes, then text colours that pass AA: the Okabe–Ito set, darkened for text. */
const COLOURS: readonly (readonly [mark: string, text: string])[] = [
  ['var(--rights)', 'var(--rights-text)'],
  ['var(--security)', 'var(--security-text)'],
  ['var(--economy)', 'var(--economy-text)'],
  ['light-dark(#b0588f, #d98bbd)', 'light-dark(#8f3f70, #d98bbd)'],
  ['light-dark(#2f8fbf, #7cc8ee)', 'light-dark(#1f6a90, #7cc8ee)'],
  ['light-dark(#b07d00, #e6b73a)', 'light-dark(#7d5800, #e6b73a)'],
  ['light-dark(#6b6f73, #aab0b5)', 'light-dark(#4a5056, #b4b9bc)'],
]

const DASHES = [undefined, '6 4', '2 3', '9 3 2 3', '1 4', '12 4', '4 2 1 2'] as const

export const markColour = (index: number) => COLOURS[index % COLOURS.length]![0]
export const textColour = (index: number) => COLOURS[index % COLOURS.length]![1]
export const dashes = (index: number) => DASHES[index % DASHES.length]

/** Each shape as a path in a box of 12 × 12. */
const PATHS: Record<AimShape, string> = {
  circle: 'M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z',
  square: 'M.8.8H11.2V11.2H.8Z',
  triangle: 'M6 .4 11.8 11H.2Z',
  diamond: 'M6 0 12 6 6 12 0 6Z',
  pentagon: 'M6 .3 11.8 4.5 9.6 11.4H2.4L.2 4.5Z',
  star: 'M6 0 7.6 4.2 12 4.4 8.5 7.2 9.7 11.6 6 9.1 2.3 11.6 3.5 7.2 0 4.4 4.4 4.2Z',
  cross: 'M4 .5H8V4H11.5V8H8V11.5H4V8H.5V4H4Z',
}

export const shapePath = (shape: AimShape) => PATHS[shape]
