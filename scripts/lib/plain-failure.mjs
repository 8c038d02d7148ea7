/** Something the person at the console can mend: one sentence, no stack trace. */
export class PlainFailure extends Error {}

/** Runs a script's work; a PlainFailure becomes its sentence and exit code 1. */
export async function withPlainFailures(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
