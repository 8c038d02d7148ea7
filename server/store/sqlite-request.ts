import type { PackedBatch } from './packed-batch'

/** What sqlite-worker.ts does on request. */
export type SqliteRequest =
  | { readonly do: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly do: 'append'; readonly batch: PackedBatch }
  | { readonly do: 'backup'; readonly to: string }
  /** Answers whether it is empty: somebody else may be using it. */
  | { readonly do: 'empty-log' }
  | { readonly do: 'close' }

export interface QueryAnswer {
  readonly rows: unknown[]
  /** Of a statement that returns no rows. */
  readonly changes?: number
}
