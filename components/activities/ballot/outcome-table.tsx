import { Table } from '@/components/ui/table'

/** Rows under their head; the first cell of a row names it. */
export function OutcomeTable({ rows: [head = [], ...rows], caption }: { rows: readonly string[][]; caption: string }) {
  return (
    <Table
      caption={caption}
      columns={head.map((name, at) => ({
        key: String(at),
        head: <bdi>{name}</bdi>,
        cell: (row: readonly string[]) => <bdi>{row[at]}</bdi>,
        names: at === 0,
        number: rows.length > 0 && rows.every((row) => /^(\d+([.,]\d+)?|–)$/.test(row[at]!)),
      }))}
      rows={rows}
      rowKey={(row) => row.join(' ')}
    />
  )
}
