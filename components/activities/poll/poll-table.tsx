'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { inOrder, type Row } from '../weigh-aims/in-order'
import { usePolling } from './polling'

/** Who chose what; where nobody is shown by name, how many chose each option. */
export function PollTable() {
  const t = useTranslations('activities.poll')
  const shared = useTranslations('activities.person')
  const { summary, settings, people, asked, names, language } = usePolling()
  if (summary.n === 0) return <EmptyState title={t('room.none')}>{t('room.expected', { of: summary.of })}</EmptyState>
  if (settings.shown !== 'names')
    return (
      <Table
        caption={t('columns.count')}
        rows={names.map((name, at) => ({ id: settings.options[at]!.id, name, count: summary.counts[at]! }))}
        rowKey={({ id }) => id}
        columns={[
          { key: 'option', head: t('columns.option'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
          { key: 'count', head: t('columns.count'), number: true, cell: ({ count }) => count },
        ]}
      />
    )
  const rows = inOrder(
    summary.people.map((one) => ({ ...one, points: one.chosen, delegation: asked.delegationOf(one.participant) })),
    people,
    asked.marked,
    language,
  )
  const List = settings.way === 'ranking' ? 'ol' : 'ul'
  return (
    <Table<Row>
      caption={t('people')}
      rows={rows}
      rowKey={({ participant }) => participant}
      columns={[
        { key: 'name', head: shared('name'), names: true, cell: ({ name }) => name || '–' },
        {
          key: 'delegation',
          head: shared('delegation'),
          cell: ({ delegationName }) => delegationName ?? shared('none'),
          className: 'text-ink-2',
        },
        {
          key: 'chosen',
          head: t('columns.chosen'),
          cell: ({ points }) => (
            <List className={settings.way === 'ranking' ? 'list-decimal ps-5' : undefined}>
              {points.map((at) => (
                <li key={at}>
                  <bdi>{names[at]}</bdi>
                </li>
              ))}
            </List>
          ),
        },
      ]}
    />
  )
}
