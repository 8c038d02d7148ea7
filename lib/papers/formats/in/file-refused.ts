/** Why a file is not taken in; each has a sentence in the messages, `papers.import.refused.<why>`. */
export const REFUSALS = ['tooLarge', 'notDocx', 'malformed', 'bomb', 'empty', 'tooMany'] as const
export type Refusal = (typeof REFUSALS)[number]

/** A file that is not taken in. Nothing has been changed. */
export class FileRefused extends Error {
  override name = 'FileRefused'
  constructor(readonly why: Refusal) {
    super(`the file is refused: ${why}`)
  }
}
