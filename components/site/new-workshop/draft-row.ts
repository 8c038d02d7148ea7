import type { DelegationDraft } from '@/lib/workshop/delegation-draft'

/** A delegation while the form is filled in. `key` keeps a row's fields its own while others come and go. */
export interface DraftRow {
  readonly key: number
  readonly name: string
  /** Empty: the server makes one from the name. */
  readonly code: string
  readonly speaks: boolean
  readonly tables: boolean
  readonly votes: boolean
}

export const RIGHTS = ['speaks', 'tables', 'votes'] as const

/** Rows for these delegations, with keys from `first` on. Without rights of its own a delegation has them all. */
export function rowsOf(delegations: readonly DelegationDraft[], first: number): DraftRow[] {
  return delegations.map(({ name, code = '', speaks = true, tables = true, votes = true }, index) => ({
    key: first + index,
    name,
    code,
    speaks,
    tables,
    votes,
  }))
}

export const draftOf = ({ name, code, speaks, tables, votes }: DraftRow): DelegationDraft => ({
  name,
  ...(code.trim() ? { code: code.trim() } : {}),
  speaks,
  tables,
  votes,
})

/** Delegations from a pasted list: one a line, its mark after a semicolon or, from a spreadsheet, after a tab. */
export function readList(text: string): DelegationDraft[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map((part) => part.trim()))
    .filter(([name]) => name)
    .map(([name, code]) => (code ? { name: name!, code: code.toLocaleUpperCase('en') } : { name: name! }))
}
