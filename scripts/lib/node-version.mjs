import { PlainFailure } from './plain-failure.mjs'

const LEAST = [20, 19]

/** @throws PlainFailure when this Node is older than Plenary needs. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return
  throw new PlainFailure(
    `Plenary needs Node ${LEAST.join('.')} or newer, and this is Node ${version}: see https://nodejs.org.`,
  )
}
