import type { DelegationId } from '@/lib/ids'
import type { FieldErrorName } from '@/lib/wire/field-errors'
import type { Delegation } from './delegation'
import { personNameSchema } from './name'
import type { Role } from './role'

/** One line of a roster. `delegation` null: to be placed, or none for who is not a delegate. */
export interface RosterEntry {
  readonly name: string
  readonly delegation: DelegationId | null
  readonly role: Role
}

export interface Roster {
  readonly people: readonly RosterEntry[]
  /** What is wrong, by line from 1. */
  readonly errors: ReadonlyMap<number, FieldErrorName>
}

export const MOST_PEOPLE = 2000

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['facilitator', 'facilitator'],
  ['animateur', 'facilitator'],
  ['animatrice', 'facilitator'],
  ['delegate', 'delegate'],
  ['délégué', 'delegate'],
  ['déléguée', 'delegate'],
  ['observer', 'observer'],
  ['observateur', 'observer'],
  ['observatrice', 'observer'],
])
const HEADS = new Set(['name', 'nom'])

/**
 * Reads a pasted roster: `Name; Delegation; Role` a line, the last two optional, separated by semicolons or tabs as
 * a spreadsheet copies them. A delegation is named by its name or its mark. Blank lines and a head line are passed over.
 */
export function parseRoster(text: string, delegations: readonly Delegation[]): Roster {
  const byName = new Map(
    delegations.flatMap(({ id, name, code }) => [[fold(code), id] as const, [fold(name), id] as const]),
  )
  const people: RosterEntry[] = []
  const errors = new Map<number, FieldErrorName>()
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [first = '', where = '', what = ''] = line.split(/[;\t]/).map((cell) => cell.trim())
    if (line.trim() === '' || (index === 0 && HEADS.has(fold(first)))) continue
    const name = personNameSchema.safeParse(first)
    const delegation = where === '' ? null : byName.get(fold(where))
    const role = what === '' ? 'delegate' : ROLES.get(fold(what))
    const error = !name.success ? wrongName(first) : delegation === undefined ? 'delegation' : !role ? 'role' : null
    if (error) errors.set(index + 1, error)
    else people.push({ name: name.data!, delegation: delegation!, role: role! })
  }
  return { people, errors }
}

const wrongName = (name: string): FieldErrorName => (name.length > 80 ? 'tooLong' : 'missing')

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en')
