import type { Import } from './imports-of'

/** What a folder may import beside itself. Where `types` is given, those may be had as types only. */
interface Floor {
  folder: string
  values: readonly string[]
  types?: readonly string[]
  packages: 'none' | 'browser' | 'any' | readonly string[]
}

const KNOWLEDGE = ['lib/activities', 'lib/packs', 'lib/papers', 'lib/wire', 'lib/workshop', 'lib/ids']

/** The floors of the house, from the ground up; a folder that is missing here may not be imported at all. */
const FLOORS: readonly Floor[] = [
  { folder: 'lib/decision', values: [], packages: 'none' },
  { folder: 'lib/ids', values: [], packages: ['zod'] },
  { folder: 'lib/packs', values: ['lib/ids', 'lib/decision'], types: KNOWLEDGE, packages: ['zod'] },
  { folder: 'lib/wire', values: ['lib/ids'], types: KNOWLEDGE, packages: ['zod'] },
  { folder: 'lib/workshop', values: ['lib/ids', 'lib/decision'], types: KNOWLEDGE, packages: ['zod'] },
  {
    folder: 'lib/activities',
    values: ['lib/ids', 'lib/packs', 'lib/workshop', 'lib/decision'],
    types: KNOWLEDGE,
    packages: ['zod'],
  },
  {
    folder: 'lib/papers',
    values: ['lib/ids', 'lib/packs', 'lib/workshop'],
    types: KNOWLEDGE,
    packages: ['zod', 'lib0', 'docx', 'fflate'],
  },
  { folder: 'lib/document', values: [...KNOWLEDGE, 'lib/decision'], packages: ['yjs', 'zod'] },
  { folder: 'components', values: ['lib', 'messages'], packages: 'browser' },
  { folder: 'server', values: ['lib', 'messages'], packages: 'any' },
  {
    folder: 'app',
    values: ['components', 'lib', 'messages', 'server/access', 'server/handle'],
    types: ['server'],
    packages: 'browser',
  },
]

/** Packages that only the machine's side may use; Node's own modules are among them. */
const MACHINE_PACKAGES =
  /^(node:.*|@node-rs\/argon2|better-sqlite3|kysely|nodemailer|pg|pino|prom-client|rate-limiter-flexible|ws)$/

const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)

const allowsPackage = ({ packages }: Floor, { of, isTypeOnly }: Import): boolean => {
  if (packages === 'any') return true
  if (packages === 'none') return false
  if (packages === 'browser') return isTypeOnly || !MACHINE_PACKAGES.test(of)
  return packages.includes(of)
}

/** Why `file` (its path in the project) may not have this import, in a sentence; undefined when it may. */
export function floorViolation(file: string, found: Import): string | undefined {
  const { of, isPackage, isTypeOnly } = found
  const floor = FLOORS.find(({ folder }) => isIn(file, folder))
  if (!floor) return `${file} stands on no floor: give its folder one in lib/testing/floors.ts.`
  const allowed = isPackage
    ? allowsPackage(floor, found)
    : [floor.folder, ...floor.values, ...(isTypeOnly ? (floor.types ?? []) : [])].some((folder) => isIn(of, folder))
  return allowed ? undefined : `${file} may not import ${isTypeOnly ? 'even the types of ' : ''}${of}.`
}
