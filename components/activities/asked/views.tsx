'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ViewsFrame } from '../views-frame'

type Way = 'picture' | 'delegations' | 'table'

/** What the room answers as a picture, by delegation or as a table; what settings do not show has no tab. */
export function Views({
  head,
  picture,
  delegations,
  table,
  download,
}: {
  head?: ReactNode
  picture: ReactNode
  /** Null: there is nothing to show by delegation. */
  delegations: ReactNode | null
  table: ReactNode
  download: ReactNode
}) {
  const t = useTranslations('activities')
  const [wanted, setWay] = useState<Way>('picture')
  const way = wanted === 'delegations' && delegations === null ? 'picture' : wanted
  return (
    <ViewsFrame
      head={head}
      label={t('views.label')}
      tabs={[
        { value: 'picture', label: t('views.picture') },
        ...(delegations === null ? [] : [{ value: 'delegations' as const, label: t('asked.byDelegation') }]),
        { value: 'table', label: t('views.table') },
      ]}
      value={way}
      onChange={setWay}
      download={download}
      className="@container"
    >
      {way === 'picture' ? picture : way === 'delegations' ? delegations : table}
    </ViewsFrame>
  )
}
