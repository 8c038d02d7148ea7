import type { ColumnDataType, Kysely, Expression } from 'kysely'

/** One step in the life of the tables. Done in the order of all.ts; never change one that has shipped. */
export interface Migration {
  readonly name: string
  up(db: Kysely<unknown>, types: Types): Promise<void>
}

/** Where the databases differ. */
export interface Types {
  readonly bytes: ColumnDataType | Expression<unknown>
}
