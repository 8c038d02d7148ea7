'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { textColour } from '@/components/charts/aim-look'
import { useView } from '@/components/session/use-view'
import { Term } from '@/components/ui/term'
import { FURTHEST, pairPoints, pairsOf } from '@/lib/activities/weigh-aims/ways'
import { CONSISTENCY_FLAG } from '@/lib/decision'
import type { OwnAnswer } from './own-answer'
import { rangeClass } from './range-class'
import { useWeighing } from './weighing'
import { useWording } from './wording'

/** Aims two by two on nine points to either side, with how well the judgements agree; a flag, never a gate. */
export function PairCards({ own }: { own: OwnAnswer }) {
  const t = useTranslations('activities.weigh-aims.ways')
  const { aims, language } = useWeighing()
  const { points: inWords } = useWording()
  const { by } = useView(own)
  const asked = pairsOf(aims.length)
  const [draft, setDraft] = useState<readonly number[] | null>(null)
  const kept = by?.way === 'pairs' && by.pairs.length === asked.length ? by.pairs : null
  const steps = kept ?? draft ?? asked.map(() => 0)
  const set = (at: number, step: number) => {
    const next = steps.map((each, index) => (index === at ? step : each))
    setDraft(next)
    own.rest(pairPoints(aims.length, next).points, { way: 'pairs', pairs: [...next] })
  }
  const { points, found } = pairPoints(aims.length, steps)
  const ratio = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    found.consistencyRatio,
  )
  const said = (at: number) => {
    const step = steps[at]!
    const [first, second] = asked[at]!
    if (step === 0) return t('equally')
    const size = Math.abs(step) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    return t('more', { aim: aims[step > 0 ? first : second]!.name, times: size + 1, word: t(`words.${size}`) })
  }
  return (
    <div className="mt-3 grid gap-4 text-13">
      <p className="font-medium">{t('pairQuestion')}</p>
      {asked.map(([first, second], at) => (
        <label key={`${first} ${second}`} className="grid grid-cols-2 gap-x-3">
          <span className="font-semibold" style={{ color: textColour(first) }}>
            {aims[first]!.name}
          </span>
          <span className="text-end font-semibold" style={{ color: textColour(second) }}>
            {aims[second]!.name}
          </span>
          {/* From right to left it mirrors with its two names: the nearer an aim, the more it matters. */}
          <input
            type="range"
            min={-FURTHEST}
            max={FURTHEST}
            value={-steps[at]!}
            aria-label={t('pair', { first: aims[first]!.name, second: aims[second]!.name })}
            aria-valuetext={said(at)}
            onChange={({ target }) => set(at, 0 - Number(target.value))}
            className={clsx(rangeClass, 'col-span-full')}
          />
          <span className="col-span-full text-center text-ink-2">{said(at)}</span>
        </label>
      ))}
      {(kept ?? draft) && (
        <>
          <p role="status">{t('result', { points: inWords(points) })}</p>
          <p className="text-ink-2">
            <Term meaning={t('consistencyMeaning')}>{t('consistency')}</Term>{' '}
            {found.consistencyRatio < CONSISTENCY_FLAG || !found.worstTriad
              ? t('agree', { ratio })
              : t('disagree', { ratio, aims: found.worstTriad.aims.map((aim) => aims[aim]!.name).join(', ') })}
          </p>
        </>
      )}
    </div>
  )
}
