'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, type Column } from '@/components/ui/table'
import { AimHead } from './aim-head'
import { inOrder, type Row } from './in-order'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/** Everybody's weights and reasons, by delegation and name. */
export function RoomTable() {
  const t = useTranslations('activities.weigh-aims')
  const shared = useTranslations('activities.person')
  const { aims, people, marked, language } = useWeighing()
  const { summary, answers } = useRoomNow()
  const { number } = useWording()
  if (!summary.room) return <EmptyState title={t('room.none')}>{t('room.noneHint', { of: summary.of })}</EmptyState>

  const rows = inOrder(summary.people, people, marked, language)
  const columns: Column<Row>[] = [
    { key: 'name', head: shared('name'), cell: ({ name }) => name || '–', names: true },
    {
      key: 'delegation',
      head: shared('delegation'),
      cell: ({ delegationName }) => delegationName ?? shared('none'),
      className: 'text-ink-2',
    },
    ...aims.map((aim, index) => ({
      key: aim.id,
      head: <AimHead aim={aim} index={index} of={aims} />,
      cell: ({ points }: Row) => number(points[index]!),
      number: true,
    })),
    {
      key: 'why',
      head: t('columns.why'),
      cell: ({ participant }) => answers.get(participant)?.why ?? '',
      className: 'text-ink-2 min-w-48',
    },
  ]
  return <Table caption={t('people.caption')} columns={columns} rows={rows} rowKey={({ participant }) => participant} />
}
