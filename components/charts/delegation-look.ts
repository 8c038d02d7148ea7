/** What a chart shows of a delegation: its short mark, its name, and its place in the order of delegations. */
export interface DelegationLook {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly order: number
}

/**
 * Eight ways to fill a disc of radius 1, in ink on paper, so that delegations are told apart without a hue and without
 * the aims' shapes. The ninth delegation begins again; its code tells it from the first.
 */
const FILLINGS = [
  'M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z',
  '',
  'M0-1A1 1 0 0 0 0 1Z',
  'M0-.45A.45.45 0 1 1 0 .45A.45.45 0 1 1 0-.45Z',
  'M-1 0A1 1 0 0 0 1 0Z',
  'M-.22-1H.22V1H-.22Z',
  'M0-1A1 1 0 0 1 0 1Z',
  'M-1-.22H1V.22H-1Z',
] as const

/** The filling of a delegation's disc; who stands in none has the full disc. */
export const fillingOf = (delegation: Pick<DelegationLook, 'order'> | null): string =>
  FILLINGS[(delegation?.order ?? 0) % FILLINGS.length]!
