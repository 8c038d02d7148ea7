'use client'
import { StageHead } from '../stage-head'
import { RoomPicture } from './room-picture'
import { RoomViews } from './room-views'
import { useWeighing } from './weighing'

/** The picture in the middle of the screen. On a phone, for who gives weights, one's own triangle without the others. */
export function Stage() {
  const { step, layout, own, aims } = useWeighing()
  if (layout === 'screen') return <RoomPicture fill />
  if (layout === 'wide') return <RoomViews head={<StageHead step={step} />} fill take />
  if (own)
    return (
      <>
        <StageHead step={step} />
        {aims.length === 3 && (
          <div className="mt-4">
            <RoomPicture take others={false} />
          </div>
        )}
      </>
    )
  return (
    <>
      <StageHead step={step} />
      <div className="mt-4">
        <RoomViews />
      </div>
    </>
  )
}
