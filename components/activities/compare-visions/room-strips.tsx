'use client'
import clsx from 'clsx'
import { useMemo } from 'react'
import { Strips } from '@/components/charts/strips'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { aitchisonMean, mean } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'
import { MapKeys } from './map-keys'
import { ScoresCorner } from './scores-corner'
import { WallCaption } from './wall-caption'
import { useFindings } from './use-findings'
import { useMapDots } from './use-map-dots'
import { useWording } from './wording'

/** In place of the map where there are not three aims: the scores, and for each aim where people and delegations stand. */
export function RoomStrips({
  room,
  mine = false,
  fill = false,
}: {
  room: ComparedRoom
  mine?: boolean
  fill?: boolean
}) {
  const { aims, layout, marked, picked, me } = useComparing()
  const { summary } = useComparedNow()
  const { number } = useWording()
  const { inWords } = useFindings(room, mine)
  const dots = useMapDots(false)
  const means = useMemo(
    () => room.delegations.map(({ delegation, weights }) => ({ delegation, mean: weights })),
    [room.delegations],
  )
  const middle = useMemo(() => {
    const weights = summary.people.map((person) => person.weights)
    return weights.length > 1 ? { mean: mean(weights), compositional: aitchisonMean(weights) } : null
  }, [summary.people])
  return (
    <div className={clsx('@container', fill && 'flex h-full min-h-0 flex-col')}>
      {layout !== 'screen' && (
        <div className="mb-4">
          <ScoresCorner room={room} mine={mine} inline />
        </div>
      )}
      <div className={clsx(fill && 'min-h-0 flex-1')}>
        <Strips
          aims={aims}
          label={inWords}
          say={number}
          dots={dots}
          means={means}
          room={middle}
          delegations={marked}
          picked={picked}
          own={me}
          size={layout}
          fill={fill}
        />
      </div>
      {layout === 'screen' && <WallCaption />}
      {layout !== 'screen' && <MapKeys broken={false} />}
    </div>
  )
}
