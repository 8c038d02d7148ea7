/** Work in steps of well under a millisecond each, so that a screen can put it between two frames. Ends with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** The result of all the steps, taken at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
