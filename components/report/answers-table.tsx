'use client'
import { useTranslations } from 'next-intl'
import { Table, type Column } from '@/components/ui/table'
import type { ToldAnswer, ToldStep } from './told-answers'

/** More columns than these do not fit on paper: then what people wrote is told, and the file has the rest. */
const WIDEST = 6

const COMPACT = 'mt-6 *:text-13! [&_tbody_:is(td,th)]:py-1.5'

type Row = ToldAnswer & { readonly key: string }

/** Everybody's answers, as far as they are told one by one; else what people wrote. */
export function AnswersTable({ told, columns, title }: { told: ToldStep; columns: readonly string[]; title: string }) {
  const t = useTranslations('report')
  const shared = useTranslations('activities.person')
  const rows: Row[] = told.answers.map((each, index) => ({ ...each, key: String(index) }))
  const who: Column<Row>[] = [
    { key: 'name', head: shared('name'), cell: ({ person }) => <bdi>{person?.name ?? '–'}</bdi>, names: true },
    {
      key: 'delegation',
      head: shared('delegation'),
      cell: ({ delegation }) => delegation?.code ?? '',
      className: 'text-ink-2',
    },
  ]
  if (told.each && columns.length > 0 && columns.length <= WIDEST && rows.length > 0) {
    const cells = columns.map((head, index): Column<Row> => {
      const number = rows.every(({ cells }) => cells[index] === '' || /^-?[\d.,]+$/.test(cells[index]!))
      return {
        key: String(index),
        head,
        cell: ({ cells }) => cells[index],
        number,
        className: number ? undefined : 'wrap-anywhere',
      }
    })
    return (
      <Table
        caption={t('answersTo', { title })}
        columns={[...who, ...cells]}
        rows={rows}
        rowKey={({ key }) => key}
        className={COMPACT}
      />
    )
  }
  const written = rows.filter(({ reasons }) => reasons.length > 0)
  if (written.length === 0) return null
  const text: Column<Row> = {
    key: 'text',
    head: t('reason'),
    cell: ({ reasons }) =>
      reasons.map(({ id, text }) => (
        <p key={id} dir="auto" className="text-start">
          {text}
        </p>
      )),
  }
  const named = told.each ? who : who.slice(1).map((column) => ({ ...column, names: true }))
  const anybody = rows.every(({ delegation, person }) => delegation === null && person === null)
  return (
    <Table
      caption={t('wordsOn', { title })}
      columns={anybody ? [{ ...text, names: true }] : [...named, text]}
      rows={written}
      rowKey={({ key }) => key}
      className={COMPACT}
    />
  )
}
