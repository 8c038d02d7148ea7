'use client'
import { StageHead } from '../stage-head'
import { Own } from './own'
import { RoomBars } from './room-bars'
import { RoomViews } from './room-views'
import { useChecking } from './checking'

/** The room's bars; on a phone, for who answers, one's own stances come first. */
export function Stage() {
  const { step, layout, asked } = useChecking()
  if (layout === 'screen') return <RoomBars />
  if (layout === 'wide') return <RoomViews head={<StageHead step={step} />} />
  return (
    <>
      <StageHead step={step} />
      <div className="mt-4">{asked.give ? <Own /> : <RoomViews />}</div>
    </>
  )
}
