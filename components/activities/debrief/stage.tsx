'use client'
import { StageHead } from '../stage-head'
import { useDebriefing } from './debriefing'
import { OutcomeTable } from './outcome-table'
import { Own } from './own'
import { RoomMoves } from './room-moves'

/** Before and after, by delegation, and the outcome against the briefs; on a phone one's own marks come first. */
export function Stage() {
  const { step, layout, asked } = useDebriefing()
  if (layout === 'screen') return <RoomMoves />
  return (
    <>
      <StageHead step={step} />
      <div className="mt-5 grid gap-8 *:min-w-0">
        {layout === 'phone' && asked.give && <Own />}
        <RoomMoves />
        <OutcomeTable />
      </div>
    </>
  )
}
