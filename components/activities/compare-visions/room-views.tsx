'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ViewsFrame } from '../views-frame'
import { useComparedNow, useComparing } from './comparing'
import { DownloadMenu } from './download-menu'
import { RoomMap } from './room-map'
import { RoomTable } from './room-table'
import { Waiting } from './waiting'

type Way = 'room' | 'mine' | 'table'

/** The room's map, one's own, or everything as a table; and to take away. With `fill` it takes the height it is given. */
export function RoomViews({ head, fill = false }: { head?: ReactNode; fill?: boolean }) {
  const t = useTranslations('activities.compare-visions.views')
  const { whose, show } = useComparing()
  const { room, mine } = useComparedNow()
  const [table, setTable] = useState(false)
  const way: Way = table ? 'table' : whose
  const tabs: { value: Way; label: string }[] = [
    { value: 'room', label: t('room') },
    ...(mine ? [{ value: 'mine' as const, label: t('mine') }] : []),
    { value: 'table', label: t('table') },
  ]
  return (
    <ViewsFrame
      head={head}
      fill={fill}
      label={t('label')}
      tabs={tabs}
      value={way}
      onChange={(next) => {
        setTable(next === 'table')
        if (next !== 'table') show(next)
      }}
      download={<DownloadMenu />}
    >
      {way === 'table' ? (
        <RoomTable />
      ) : way === 'mine' && mine ? (
        <RoomMap room={mine} mine fill={fill} />
      ) : room ? (
        <RoomMap room={room} fill={fill} />
      ) : (
        <Waiting />
      )}
    </ViewsFrame>
  )
}
