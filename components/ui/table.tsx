import clsx from 'clsx'
import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end, so that their digits line up. */
  number?: boolean
  /** The cell that names its row. One per table. */
  names?: boolean
  className?: string
}

/** Rows under heads, divided by hairlines. Scrolls sideways by itself where the window is narrow. */
export function Table<Row>({
  caption,
  captionHidden = true,
  columns,
  rows,
  rowKey,
  className,
}: {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  className?: string
}) {
  return (
    <div
      className={clsx('overflow-x-auto', className)}
      role="region"
      aria-label={typeof caption === 'string' ? caption : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full border-collapse text-15">
        <caption className={clsx(captionHidden ? 'sr-only' : 'pb-2 text-start text-13 text-ink-2')}>{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-12 text-ink-2">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={clsx(
                  'py-2 pe-4 align-bottom font-medium last:pe-0',
                  column.number && 'text-end tabular-nums',
                  column.className,
                )}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-hair">
              {columns.map((column) => {
                const Cell = column.names ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={column.names ? 'row' : undefined}
                    className={clsx(
                      'py-3 pe-4 align-baseline font-normal last:pe-0',
                      column.names && 'min-w-32 wrap-anywhere', // one endless name must not push the others out
                      column.number && 'text-end tabular-nums',
                      column.className,
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
