'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { AimMark } from '@/components/charts/aim-mark'
import { textColour } from '@/components/charts/aim-look'
import { useView } from '@/components/session/use-view'
import { swingPoints } from '@/lib/activities/weigh-aims/ways'
import { say } from '@/lib/packs/text'
import type { OwnAnswer } from './own-answer'
import { rangeClass } from './range-class'
import { useWeighing } from './weighing'
import { useWording } from './wording'

const BESIDE = 50

/** Swing weights: first the step one would take first, at 100, then what the other steps are worth beside it. */
export function SwingCards({ own }: { own: OwnAnswer }) {
  const t = useTranslations('activities.weigh-aims.ways')
  const { settings, aims, language } = useWeighing()
  const { points: inWords } = useWording()
  const { by } = useView(own)
  const kept = by?.way === 'swing' ? settings.aims.map(({ id }) => by.swings[id] ?? 0) : null
  const [draft, setDraft] = useState<readonly number[] | null>(null)
  const swings = kept ?? draft
  const name = useId()
  const first = swings ? swings.indexOf(100) : -1
  const set = (next: readonly number[]) => {
    setDraft(next)
    const points = swingPoints(next)
    if (points)
      own.rest(points, {
        way: 'swing',
        swings: Object.fromEntries(settings.aims.map(({ id }, index) => [id, next[index]!])),
      })
  }
  const found = swings && swingPoints(swings)
  return (
    <div className="mt-3 grid gap-4 text-13">
      <fieldset>
        <legend className="font-medium">{t('swingFirst')}</legend>
        {settings.aims.map((aim, index) => (
          <label key={aim.id} className="flex min-h-11 items-start gap-3 border-b border-hair py-2.5">
            <input
              type="radio"
              name={name}
              aria-label={aims[index]!.name}
              checked={index === first}
              onChange={() => set(aims.map((_, at) => (at === index ? 100 : Math.min(swings?.[at] ?? BESIDE, 99))))}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="flex items-center gap-2 font-semibold" style={{ color: textColour(index) }}>
                <AimMark aim={aims[index]!} index={index} />
                {aims[index]!.name}
              </span>
              <span className="text-ink-2">
                {t('step', { worst: say(aim.worst.short, language), best: say(aim.best.short, language) })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {swings && first >= 0 && (
        <fieldset>
          <legend className="font-medium">{t('swingThen')}</legend>
          {settings.aims.map(
            (aim, index) =>
              index !== first && (
                <label key={aim.id} className="mt-2 grid grid-cols-[1fr_auto] gap-x-3">
                  <span style={{ color: textColour(index) }}>{aims[index]!.name}</span>
                  <span>{swings[index]}</span>
                  <input
                    type="range"
                    min={0}
                    max={99}
                    value={swings[index]}
                    aria-label={t('swingValue', { aim: aims[index]!.name })}
                    onChange={({ target }) =>
                      set(swings.map((each, at) => (at === index ? Number(target.value) : each)))
                    }
                    className={clsx(rangeClass, 'col-span-full')}
                  />
                </label>
              ),
          )}
        </fieldset>
      )}
      {found && <p role="status">{t('result', { points: inWords(found) })}</p>}
    </div>
  )
}
