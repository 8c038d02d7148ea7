'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { Strips } from '@/components/charts/strips'
import { Ternary } from '@/components/charts/ternary'
import { TernaryArrows } from '@/components/charts/ternary-arrows'
import type { Frame } from '@/components/charts/ternary-frame'
import { OwnPicker } from './own-picker'
import { PictureKeys } from './picture-keys'
import { RoundNote } from './round-note'
import { useDots } from './use-dots'
import { useMoves } from './use-moves'
import { useRoomNow, useWeighing } from './weighing'
import { useWording } from './wording'

/**
 * Where everyone stands: the triangle for three aims, a line for each where there are more. With `take` one's own point
 * can be moved in it; `others` shows the room.
 */
export function RoomPicture({
  take = false,
  others = true,
  fill = false,
}: {
  take?: boolean
  others?: boolean
  fill?: boolean
}) {
  const t = useTranslations('activities.weigh-aims.room')
  const { aims, layout, marked, own, picked, me } = useWeighing()
  const { summary } = useRoomNow()
  const wording = useWording()
  const size = layout === 'screen' ? 'screen' : layout === 'wide' ? 'wide' : 'phone'
  const picks = take && own !== null && aims.length === 3
  const dots = useDots(others, picks ? me : null)
  const moves = useMoves(others)
  const over = useCallback(
    (frame: Frame) => (
      <>
        {moves && <TernaryArrows frame={frame} moves={moves} own={me} />}
        {picks && <OwnPicker frame={frame} own={own} />}
      </>
    ),
    [moves, picks, own, me],
  )
  const { sentence } = wording.finding(summary)
  const named = t('picture', { aims: aims.map(({ name }) => name).join(', ') })
  const room = others && summary.n > 1 ? summary.room : null
  const common = {
    aims,
    say: wording.number,
    label: others ? `${named} ${sentence}` : named,
    dots,
    room,
    picked,
    own: me,
    size,
    fill,
  } as const

  return (
    <div className={clsx('relative', fill && 'flex h-full min-h-0 flex-col')}>
      <div className={clsx(fill && 'min-h-0 flex-1')}>
        {aims.length === 3 ? (
          <Ternary
            {...common}
            means={others ? summary.delegations : undefined}
            delegations={marked}
            ticks={size === 'wide' && !picks}
            over={picks || moves ? over : undefined}
          />
        ) : (
          <Strips {...common} delegations={marked} means={summary.delegations} />
        )}
      </div>
      {moves && <RoundNote moves={moves} />}
      {others && summary.n > 0 && <PictureKeys dots={summary.n} />}
    </div>
  )
}
