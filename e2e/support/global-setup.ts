import { ensureBuild } from '../../scripts/lib/build.mjs'

/** The tests run what `npm start` runs: a build of the sources as they are. */
export default async function globalSetup(): Promise<void> {
  await ensureBuild()
}
