'use client'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Tabs } from '@/components/ui/tabs'

/** Ways to look at the room, under tabs beside the step's head, and to take away. With `fill` a picture takes the height its column gives. */
export function ViewsFrame<Way extends string>({
  head,
  fill = false,
  label,
  tabs,
  value,
  onChange,
  download,
  className,
  children,
}: {
  head?: ReactNode
  fill?: boolean
  label: string
  /** The table, which may be longer than the height there is and never fills it, has the value `table`. */
  tabs: { value: Way; label: string }[]
  value: Way
  onChange: (way: Way) => void
  download: ReactNode
  className?: string
  children: ReactNode
}) {
  const fills = fill && value !== 'table'
  return (
    <div
      className={clsx(
        'grid gap-x-6 *:[[role=tabpanel]]:col-span-full',
        head ? 'grid-cols-[1fr_auto_auto]' : 'grid-cols-[1fr_auto]',
        fills && 'min-h-0 flex-1 basis-0 grid-rows-[auto_minmax(0,1fr)] *:[[role=tabpanel]]:min-h-0',
        head ? '*:[[role=tablist]]:col-start-2' : '*:[[role=tablist]]:col-start-1',
        className,
      )}
    >
      {head && <div className="col-start-1 row-start-1 min-w-0">{head}</div>}
      <div className={clsx('row-start-1 self-start', head ? 'order-last col-start-3' : 'col-start-2')}>{download}</div>
      <Tabs label={label} tabs={tabs} value={value} onChange={onChange} className="row-start-1 self-start">
        <div className={clsx('pt-4', fills && 'h-full')}>{children}</div>
      </Tabs>
    </div>
  )
}
