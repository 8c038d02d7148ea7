'use client'
import { useTranslations } from 'next-intl'
import { Table, type Column } from '@/components/ui/table'
import { useBoardWords } from './wording'

/** Every note with its group, whose it is and its dots. */
export function BoardTable() {
  const t = useTranslations('activities.ideas-board')
  const { rows } = useBoardWords()
  const [heads, ...notes] = rows() as [string[], ...string[][]]
  const columns: Column<string[]>[] = heads.map((head, at) => ({
    key: head,
    head,
    cell: (row) => row[at],
    names: at === 1,
    number: at === 3,
  }))
  return <Table caption={t('table.title')} columns={columns} rows={notes} rowKey={(row) => row.join(' ')} />
}
