/** Why the core refused its input. */
export type DecisionErrorCode =
  /** A list is empty, too long, ragged, or its length does not fit its neighbour's. */
  | 'wrong-shape'
  /** A number is NaN or infinite. */
  | 'not-finite'
  /** Weights are negative or do not sum to one. */
  | 'not-on-simplex'
  /** A number lies outside the interval its meaning allows. */
  | 'out-of-range'

/** The one error the decision core throws; `code` is for programs, `message` for people who read logs. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'

  constructor(
    readonly code: DecisionErrorCode,
    message: string,
  ) {
    super(message)
  }
}
