import { DecisionError } from './error'

/** Throws `wrong-shape` unless `condition` holds. */
export function requireShape(condition: boolean, message: string): asserts condition {
  if (!condition) throw new DecisionError('wrong-shape', message)
}

/** Throws `out-of-range` unless `condition` holds. */
export function requireRange(condition: boolean, message: string): asserts condition {
  if (!condition) throw new DecisionError('out-of-range', message)
}

/** Throws `not-finite` unless every number is a finite one. */
export function requireFinite(values: readonly number[], what: string): void {
  for (const value of values) {
    if (!Number.isFinite(value))
      throw new DecisionError('not-finite', `${what} has a value that is not finite: ${value}`)
  }
}

/** Throws unless `rows` is a rectangle of finite numbers, at least 1 × 1; returns its [rows, columns]. */
export function requireTable(rows: readonly (readonly number[])[], what: string): [number, number] {
  const columns = rows[0]?.length ?? 0
  requireShape(columns > 0, `${what} is empty`)
  for (const row of rows) {
    requireShape(row.length === columns, `${what} has rows of ${columns} and of ${row.length} numbers`)
    requireFinite(row, what)
  }
  return [rows.length, columns]
}
