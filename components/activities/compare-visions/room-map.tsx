'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'
import { TernaryExplorer } from '@/components/charts/ternary-explorer'
import { ternaryFrame } from '@/components/charts/ternary-frame'
import { useBox } from '@/components/charts/use-box'
import { ValueMapPicture } from '@/components/charts/value-map'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { equalWeights, nearestBorder, toPoints, type Points, type ValueMap } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'
import { MapKeys } from './map-keys'
import { MapReadout } from './map-readout'
import { OwnPlace } from './own-place'
import { RoomStrips } from './room-strips'
import { ScoresCorner } from './scores-corner'
import { WallCaption } from './wall-caption'
import { useBroken } from './use-broken'
import { useMapDots } from './use-map-dots'
import { useCrossed } from './use-crossed'
import { useFindings } from './use-findings'
import { useWording } from './wording'

interface Look {
  readonly points: Points | null
  readonly pinned: boolean
}

/** The value map with everyone's dots, to be looked at point by point; bars where there are not three aims. */
export function RoomMap({ room, ...rest }: { room: ComparedRoom; mine?: boolean; fill?: boolean }) {
  return room.map ? <TriangleMap room={room} map={room.map} {...rest} /> : <RoomStrips room={room} {...rest} />
}

function TriangleMap({ room, map, mine = false, fill = false }: Parameters<typeof RoomMap>[0] & { map: ValueMap }) {
  const t = useTranslations('activities.compare-visions.map')
  const { aims, looks, layout, marked, picked, me, own } = useComparing()
  const { myPoints, placedBefore } = useComparedNow()
  const wording = useWording()
  const { inWords } = useFindings(room, mine)
  const broken = useBroken(room.scores)
  const { broken: crossed } = useCrossed(room)
  const [look, setLook] = useState<Look>({ points: null, pinned: false })
  const [ref, box] = useBox<HTMLDivElement>()
  const keys = useId()
  const screen = layout === 'screen'
  const size = screen ? 'screen' : layout === 'wide' ? 'wide' : 'phone'
  const names = aims.map(({ name }) => name).join('\n')
  const frame = useMemo(
    () => box && ternaryFrame(names.split('\n'), size, box.width, fill ? box.height : Infinity),
    [names, size, fill, box],
  )
  const stand = !screen && own && !placedBefore ? own : null
  const drags = stand !== null && myPoints !== null
  const dots = useMapDots(drags)
  const means = useMemo(
    () => room.delegations.map(({ delegation, weights }) => ({ delegation, mean: weights })),
    [room],
  )

  const from = myPoints ?? toPoints(equalWeights(aims.length))
  const toBorder = () => {
    const start = (look.points ?? from).map((part) => part / 100)
    const border = nearestBorder(room.scores, start)
    if (border) setLook({ points: toPoints(border.weights), pinned: true })
  }
  return (
    <div className={clsx('@container relative', fill && 'flex h-full min-h-0 flex-col')}>
      {layout === 'wide' && <ScoresCorner room={room} mine={mine} />}
      <div ref={ref} className={clsx('min-h-32 w-full', fill && 'min-h-0 flex-1 overflow-clip')}>
        {frame && (
          <ValueMapPicture
            frame={frame}
            aims={aims}
            visions={looks}
            map={map}
            label={inWords}
            say={wording.number}
            percent={wording.percent}
            dots={dots}
            means={means}
            delegations={marked}
            picked={picked}
            own={me}
            standing={drags ? myPoints : null}
            broken={broken}
            crossed={mine ? undefined : crossed}
            ticks={layout === 'wide' && look.points === null}
          >
            {!screen && (
              <>
                <TernaryExplorer
                  frame={frame}
                  points={look.points}
                  from={from}
                  onLook={(points, pinned) =>
                    setLook((last) => (pinned || !last.pinned ? { points, pinned: pinned && points !== null } : last))
                  }
                  onKey={(key) => (key === 'End' ? toBorder() : setLook({ points: from, pinned: true }))}
                  say={wording.number}
                  describe={(points) => wording.at(room.scores, points)}
                  label={t('explore')}
                  roleDescription={t('role')}
                  describedBy={keys}
                />
                <p id={keys} className="sr-only">
                  {t('keys', { first: wording.aim(0), second: wording.aim(1), third: wording.aim(2) })}
                </p>
                {drags && (
                  <OwnPlace
                    frame={frame}
                    own={stand}
                    scores={room.scores}
                    onMove={(points) => setLook({ points, pinned: points !== null })}
                  />
                )}
              </>
            )}
          </ValueMapPicture>
        )}
      </div>
      {screen && <WallCaption />}
      {!screen && (
        <MapReadout
          scores={room.scores}
          points={look.points}
          pinned={look.pinned}
          onBorder={toBorder}
          onStand={stand && look.points ? () => stand.stand(look.points!) : null}
        />
      )}
      {!screen && <MapKeys broken={broken.size > 0} crossed={!mine && crossed.some((many) => many > 0)} />}
    </div>
  )
}
