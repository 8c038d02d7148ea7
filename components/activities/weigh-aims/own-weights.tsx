'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { setPart, type Run } from '@/components/charts/move-points'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Toggle } from '@/components/ui/toggle'
import { AimSlider } from './aim-slider'
import { AimsInWords } from './aims-in-words'
import type { OwnAnswer } from './own-answer'
import { WordsOfOwn } from '../hushed'
import { OwnReason } from './own-reason'
import { PairCards } from './pair-cards'
import { SwingCards } from './swing-cards'
import { useWeighing } from './weighing'

type Manner = 'points' | 'swing' | 'pairs'

/** One's own weights, as numbers that always sum to 100 or by swings or pairs that lead to them, with the reason. */
export function OwnWeights({ own }: { own: OwnAnswer }) {
  const t = useTranslations('activities.weigh-aims.own')
  const { settings } = useWeighing()
  const { points, given, why, by } = useView(own)
  const ways = useTranslations('activities.weigh-aims.ways')
  const [manner, setManner] = useState<Manner>(by?.way ?? 'points')
  const run = useRef<Run | null>(null)
  const set = (part: number, value: number) =>
    (run.current = setPart(own.read().points, part, value, run.current)).points
  return (
    <>
      <section>
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="text-18 font-semibold">{t('title')}</h2>
          <span className="text-13 text-ink-3">{t('sum')}</span>
        </div>
        {!given && <p className="text-13 text-ink-2">{t('notGiven')}</p>}
        <div className="mt-2">
          <Toggle
            label={ways('label')}
            value={manner}
            onChange={setManner}
            options={(['points', 'swing', 'pairs'] as const).map((value) => ({ value, label: ways(value) }))}
          />
        </div>
        {manner === 'points' &&
          settings.aims.map((aim, index) => (
            <AimSlider
              key={aim.id}
              index={index}
              value={points[index]!}
              given={given}
              onMove={(value) => own.move(set(index, value))}
              onRest={own.settle}
            />
          ))}
        {manner === 'swing' && <SwingCards own={own} />}
        {manner === 'pairs' && <PairCards own={own} />}
        <div className="mt-5">
          {given ? (
            <>
              <WordsOfOwn>
                <OwnReason why={why} onChange={own.explain} />
              </WordsOfOwn>
              <Button look="text" className="mt-1" onClick={own.takeBack}>
                {t('takeBack')}
              </Button>
            </>
          ) : (
            <Button look="text" onClick={() => own.rest(points)}>
              {t('equally')}
            </Button>
          )}
        </div>
      </section>
      <AimsInWords />
    </>
  )
}
