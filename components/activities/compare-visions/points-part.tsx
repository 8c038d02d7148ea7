'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useView } from '@/components/session/use-view'
import type { Stance } from '@/lib/activities/compare-visions/answer'
import { roomPoints, type RoomPoint } from '@/lib/activities/compare-visions/points'
import { useComparedNow, useComparing } from './comparing'
import { WordsOfOwn } from '../hushed'
import { NewPoint } from './new-point'
import { Part } from './part'
import type { OwnComparison } from './own-comparison'
import { useWording } from './wording'

/** Reasons for and against, with what the others say to them; the most divisive and the most shared first. */
export function PointsPart() {
  const t = useTranslations('activities.compare-visions.points')
  const { settings, own } = useComparing()
  const { answers, delegationOf } = useComparedNow()
  const points = useMemo(() => roomPoints(settings, answers, delegationOf), [settings, answers, delegationOf])
  const divided = most(points, 'divides')
  const shared = most(points, 'shared')
  if (points.length === 0 && !own) return null
  const rest = points.filter((point) => point !== divided && point !== shared)
  return (
    <Part title={t('title')} aside={t('count', { n: points.length })} explained={t('explained')}>
      {divided && divided !== shared && (
        <>
          <h3 className="font-sans text-13 font-semibold">{t('divides')}</h3>
          <OnePoint point={divided} />
        </>
      )}
      {shared && (
        <>
          <h3 className="mt-2 font-sans text-13 font-semibold">{t('shared')}</h3>
          <OnePoint point={shared} />
        </>
      )}
      {rest.length > 0 && (
        <>
          {(divided || shared) && <h3 className="mt-2 font-sans text-13 font-semibold">{t('others')}</h3>}
          {rest.map((point) => (
            <OnePoint key={point.key} point={point} />
          ))}
        </>
      )}
      {own && (
        <WordsOfOwn>
          <NewPoint own={own} />
        </WordsOfOwn>
      )}
    </Part>
  )
}

function most(points: readonly RoomPoint[], by: 'divides' | 'shared'): RoomPoint | undefined {
  return points.filter((point) => point[by] !== null).toSorted((a, b) => b[by]! - a[by]!)[0]
}

function OnePoint({ point }: { point: RoomPoint }) {
  const t = useTranslations('activities.compare-visions.points')
  const { visions, looks, settings, aims, own, me } = useComparing()
  const { number } = useWording()
  const vision = visions.findIndex(({ id }) => id === point.vision)
  const aim = settings.aims.findIndex(({ id }) => id === point.aim)
  return (
    <article className="border-b border-hair py-2 text-13">
      <p className="text-12 text-ink-2">
        {t(point.side, { letter: looks[vision]!.letter })}
        {aim >= 0 && ` · ${aims[aim]!.name}`}
        {` · ${t(`strength.${point.strength as 1 | 2 | 3}`)}`}
      </p>
      <p dir="auto" className="text-15">
        {point.text}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 text-12 text-ink-2">
        <span>{t('counts', { agrees: number(point.agrees), disagrees: number(point.disagrees) })}</span>
        {own && point.author !== me && <Stances own={own} of={point.key} />}
        {own && point.author === me && (
          <button
            type="button"
            className="min-h-8 text-accent underline underline-offset-4 pointer-coarse:min-h-11"
            onClick={() => own.argue(point.key.slice(point.author.length + 1), null)}
          >
            {t('remove')}
          </button>
        )}
      </div>
    </article>
  )
}

function Stances({ own, of }: { own: OwnComparison; of: string }) {
  const t = useTranslations('activities.compare-visions.points')
  const given = useView(own)?.stances?.[of] ?? null
  return (
    <span className="flex gap-3">
      {(['agree', 'disagree'] satisfies Stance[]).map((stance) => (
        <button
          key={stance}
          type="button"
          aria-pressed={given === stance}
          onClick={() => own.respond(of, given === stance ? null : stance)}
          className={clsx(
            'min-h-8 border-b-2 pointer-coarse:min-h-11',
            given === stance ? 'border-accent font-medium text-ink' : 'border-transparent hover:text-ink',
          )}
        >
          {t(stance)}
        </button>
      ))}
    </span>
  )
}
