import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

/** Reads .env, where there is one, into the environment; what is already set there counts more. */
export function loadSettingsFile() {
  const file = join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
