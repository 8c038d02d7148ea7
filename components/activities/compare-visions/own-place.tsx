'use client'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'
import type { Frame } from '@/components/charts/ternary-frame'
import { TernaryPicker } from '@/components/charts/ternary-picker'
import { useView } from '@/components/session/use-view'
import { ownPoints } from '@/lib/activities/compare-visions/answer'
import type { Points, Scores } from '@/lib/decision'
import { spaced } from '../weigh-aims/spaced'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'
import { useWording } from './wording'

/** Writes a second while the hand moves: eight. */
const PAUSE = 125

/** One's own dot where one's weights are given in this step: to be dragged, or moved by arrow keys. */
export function OwnPlace({
  frame,
  own,
  scores,
  onMove,
}: {
  frame: Frame
  own: OwnComparison
  scores: Scores
  /** Null when the hand rests. */
  onMove: (points: Points | null) => void
}) {
  const t = useTranslations('activities.compare-visions.map')
  const { settings } = useComparing()
  const wording = useWording()
  const answer = useView(own)
  const given = answer ? ownPoints(settings, answer) : null
  const [moving, setMoving] = useState<Points | null>(null)
  const write = useMemo(() => spaced<Points>(PAUSE, (points) => own.stand(points)), [own])
  const keys = useId()
  if (!given) return null
  return (
    <>
      <TernaryPicker
        bare
        frame={frame}
        points={moving ?? given}
        given
        onMove={(points) => {
          setMoving(points)
          write(points)
          onMove(points)
        }}
        onRest={(points) => {
          write(points)
          write.flush()
          setMoving(null)
          onMove(null)
        }}
        say={wording.number}
        describe={(points) => wording.at(scores, points)}
        label={t('place')}
        roleDescription={t('role')}
        describedBy={keys}
      />
      <p id={keys} className="sr-only">
        {t('placeKeys', { first: wording.aim(0), second: wording.aim(1), third: wording.aim(2) })}
      </p>
    </>
  )
}
