'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ViewsFrame } from '../views-frame'
import { DownloadMenu } from './download-menu'
import { RoomPicture } from './room-picture'
import { RoomTable } from './room-table'

type Way = 'picture' | 'table'

/** The room as a picture or as a table, and to take away. With `fill` it takes the height it is given. */
export function RoomViews({ head, fill = false, take = false }: { head?: ReactNode; fill?: boolean; take?: boolean }) {
  const t = useTranslations('activities.views')
  const [way, setWay] = useState<Way>('picture')
  return (
    <ViewsFrame
      head={head}
      fill={fill}
      label={t('label')}
      tabs={[
        { value: 'picture', label: t('picture') },
        { value: 'table', label: t('table') },
      ]}
      value={way}
      onChange={setWay}
      download={<DownloadMenu />}
      className="@container"
    >
      {way === 'picture' ? <RoomPicture fill={fill} take={take} /> : <RoomTable />}
    </ViewsFrame>
  )
}
