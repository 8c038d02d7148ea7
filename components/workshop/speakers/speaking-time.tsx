'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useServerNow } from '@/components/session/use-server-now'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Table, type Column } from '@/components/ui/table'
import type { DelegationId } from '@/lib/ids'
import { balance } from '@/lib/workshop/speakers'
import { clock } from '../lead/clock'
import { useFloor } from './use-floor'

interface Row {
  readonly id: DelegationId | null
  readonly code: string
  readonly name: string
  readonly times: number
  readonly ms: number
}

/** How often and how long each delegation spoke, those that may speak and have not among them. */
export function SpeakingTime() {
  const t = useTranslations('workshop.speakers')
  const delegations = useView(useWorkshopRoom().delegations)
  const list = useFloor()
  const now = useServerNow(1000)
  const ticking = list.speaking ? now : 0
  const rows = useMemo(() => {
    const heard = balance(list, ticking)
    const parties = [...delegations.values()].sort((a, b) => a.order - b.order)
    const rows: Row[] = parties
      .filter(({ id, speaks }) => speaks || heard.has(id))
      .map(({ id, code, name }) => ({ id, code, name, ...(heard.get(id) ?? { times: 0, ms: 0 }) }))
    const others = heard.get(null)
    return others ? [...rows, { id: null, code: '–', name: t('without'), ...others }] : rows
  }, [list, delegations, ticking, t])
  const longest = Math.max(...rows.map(({ ms }) => ms), 1)
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t('delegation'),
      names: true,
      cell: ({ code, name }) => (
        <>
          <b className="me-2 font-semibold tracking-wider">{code}</b>
          <bdi>{name}</bdi>
        </>
      ),
    },
    { key: 'times', head: t('times'), number: true, cell: ({ times }) => times },
    {
      key: 'ms',
      head: t('time'),
      className: 'w-40 tabular-nums',
      cell: ({ ms }) => (
        <span className="grid grid-cols-[3.25rem_1fr] items-center gap-2">
          <span className="text-end">{clock(Math.floor(ms / 1000) * 1000)}</span>
          <span aria-hidden className="h-1.5 bg-hair">
            <span className="block h-full bg-ink" style={{ inlineSize: `${(100 * ms) / longest}%` }} />
          </span>
        </span>
      ),
    },
  ]
  return <Table caption={t('balance')} columns={columns} rows={rows} rowKey={({ id }) => id ?? 'none'} />
}
