/** A reason not to start that the person at the console can act on: one plain sentence, printed without a stack trace. */
export class StartError extends Error {
  override name = 'StartError'
}
