'use client'
import { useTranslations } from 'next-intl'
import { fillingOf } from '@/components/charts/delegation-look'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { Table } from '@/components/ui/table'
import { usePolling } from './polling'

/** How many of each delegation chose each option; of a ranking, put it first. */
export function DelegationCounts() {
  const t = useTranslations('activities.poll')
  const shared = useTranslations('activities.person')
  const { summary, settings, asked, names } = usePolling()
  const rows = [...asked.marked.values()].map((look) => ({
    ...look,
    own: summary.delegations.find(({ delegation }) => delegation === look.id),
  }))
  return (
    <Table
      caption={t(settings.way === 'ranking' ? 'delegations.first' : 'delegations.chosen')}
      captionHidden={false}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'delegation',
          head: shared('delegation'),
          names: true,
          cell: ({ code, name, order }) => (
            <span className="flex gap-2 text-start">
              <DelegationMark filling={fillingOf({ order })} className="mt-1.5" />
              <span className="font-semibold">{code}</span>
              <bdi>{name}</bdi>
            </span>
          ),
        },
        { key: 'n', head: t('columns.answered'), number: true, cell: ({ own }) => own?.n ?? 0 },
        ...names.map((name, at) => ({
          key: settings.options[at]!.id,
          head: <bdi>{name}</bdi>,
          number: true,
          cell: ({ own }: (typeof rows)[number]) => own?.counts[at] ?? 0,
        })),
      ]}
    />
  )
}
