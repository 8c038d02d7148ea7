'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { BEST } from '@/lib/activities/debrief/answer'
import type { BeforeAfter } from '@/lib/activities/debrief/summary'
import { useDebriefing } from './debriefing'

interface Row extends BeforeAfter {
  readonly key: string
  readonly name: string
  readonly code: string
}

/** A line for each delegation, from an open ring (before) to a full dot (after), with its table. */
export function RoomMoves() {
  const t = useTranslations('activities.debrief')
  const format = useFormatter()
  const { summary, asked, layout } = useDebriefing()
  const { room } = summary
  if (!room) return <p className="text-15 text-ink-2">{t('none')}</p>
  const rows: Row[] = [...asked.marked.values()].flatMap(({ id, name, code }) => {
    const own = summary.delegations.find(({ delegation }) => delegation === id)
    return own ? [{ key: id, name, code, ...own }] : []
  })
  rows.push({ key: 'room', name: t('room'), code: t('room'), ...room })
  const one = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <figure>
      <ul aria-hidden className="grid gap-3">
        {rows.map((row) => (
          <li key={row.key} className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-x-4">
            <span className={layout === 'screen' ? 'text-30 font-semibold' : 'truncate text-13 font-semibold'}>
              {row.code}
            </span>
            <Move {...row} />
          </li>
        ))}
      </ul>
      <figcaption aria-hidden className="mt-2 flex justify-between ps-24 text-12 text-ink-2">
        <span>{t('own.least')}</span>
        <span>
          ○ {t('columns.before')} → ● {t('columns.after')}
        </span>
        <span>{t('own.most')}</span>
      </figcaption>
      {layout !== 'screen' && (
        <Table
          caption={t('caption')}
          className="mt-6"
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', head: t('delegation'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { key: 'n', head: t('n'), number: true, cell: ({ n }) => format.number(n) },
            { key: 'before', head: t('columns.before'), number: true, cell: ({ before }) => one(before) },
            { key: 'after', head: t('columns.after'), number: true, cell: ({ after }) => one(after) },
          ]}
        />
      )}
    </figure>
  )
}

function Move({ before, after }: BeforeAfter) {
  const at = (value: number) => 8 + (284 * value) / BEST
  return (
    <svg viewBox="0 0 300 20" className="w-full overflow-visible" preserveAspectRatio="none">
      <path d="M8 10H292" className="stroke-hair-strong" strokeWidth="1" />
      <path d={`M${at(before)} 10H${at(after)}`} className="stroke-ink" strokeWidth="3" />
      <circle cx={at(before)} cy="10" r="5" className="fill-paper stroke-ink" strokeWidth="2" />
      <circle cx={at(after)} cy="10" r="5.5" className="fill-accent" />
    </svg>
  )
}
