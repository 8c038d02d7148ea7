'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Frame } from '@/components/charts/ternary-frame'
import { TernaryPicker } from '@/components/charts/ternary-picker'
import { useView } from '@/components/session/use-view'
import type { OwnAnswer } from './own-answer'
import { useWeighing } from './weighing'
import { useWording } from './wording'

/** One's own point on the triangle. Drawn anew alone while it is dragged. */
export function OwnPicker({ frame, own }: { frame: Frame; own: OwnAnswer }) {
  const t = useTranslations('activities.weigh-aims.point')
  const { layout } = useWeighing()
  const { number, points: inWords, aim } = useWording()
  const { points, given } = useView(own)
  const keys = useId()
  const describe = (at: readonly number[]) =>
    (given ? inWords(at, 'head') : t('waiting', { points: inWords(at) })).replaceAll('\u00a0', ' ')
  return (
    <>
      <TernaryPicker
        frame={frame}
        points={points}
        given={given}
        onMove={own.move}
        onRest={own.rest}
        say={number}
        describe={describe}
        label={t('label')}
        roleDescription={t('role')}
        describedBy={keys}
        ticks={layout !== 'phone'}
      />
      <p id={keys} className="sr-only">
        {t('keys', { first: aim(0), second: aim(1), third: aim(2) })}
      </p>
    </>
  )
}
