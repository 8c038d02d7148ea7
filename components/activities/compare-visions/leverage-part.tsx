'use client'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'
import { FlipLines } from '@/components/charts/flip-lines'
import { leveraged, worthAt } from '@/lib/activities/compare-visions/leverage'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { rankByValue, worstOff } from '@/lib/decision'
import { rangeClass } from '../weigh-aims/range-class'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { useWording } from './wording'

/** Where along the slider the lines are drawn. */
const PLACES = Array.from({ length: 21 }, (_, index) => index / 20)

/** From one voice each to voices by leverage: one slider, the place where the winner changes, and who then loses. */
export function LeveragePart({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.leverage')
  const { settings, looks, marked } = useComparing()
  const { summary } = useComparedNow()
  const say = useWording()
  const [percent, setPercent] = useState(0)
  const marks = useId()
  const found = useMemo(() => leveraged(settings, room, summary.scored, summary.people), [settings, room, summary])
  if (!found) return null
  const codeOf = (party: number) => marked.get(found.parties[party]!)?.code ?? '–'
  const worth = worthAt(found, percent / 100)
  const worst = worstOff(found.utilities)
  const along = PLACES.map((place) => worthAt(found, place))
  const flips = found.flips.map(({ lambda }) => ({ at: lambda, said: say.percent(lambda) }))
  const said = found.flips.map(({ lambda, from, to, losers }) =>
    [
      t('flip', { percent: say.percent(lambda), from: say.letters(from), to: say.letters(to) }),
      losers.length > 0 ? t('losers', { codes: say.list(losers.map(codeOf)) }) : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
  const told = said.length > 0 ? said : [t('noFlip')]
  const lines = (
    <FlipLines
      lines={looks.map(({ letter }, vision) => ({ letter, values: along.map((worths) => worths[vision]!) }))}
      flips={flips}
      at={percent / 100}
      say={say.number}
      label={`${t('lines')} ${told.join(' ')}`}
    />
  )
  return (
    <Part
      title={t('title')}
      explained={t('explained')}
      taken={{
        node: lines,
        lines: [t('lines'), ...told, t('voiceless')],
        rows: () => [
          [t('slider'), ...looks.map(({ letter }) => letter)],
          ...PLACES.map((place, at) => [say.percent(place), ...along[at]!.map(say.score)]),
        ],
      }}
    >
      {lines}
      <label className="block text-13">
        <span className="flex justify-between text-12 text-ink-2">
          <span>{t('equal')}</span>
          <span>{t('byLeverage')}</span>
        </span>
        <input
          type="range"
          min={0}
          max={100}
          value={percent}
          list={marks}
          aria-label={t('slider')}
          aria-valuetext={t('at', {
            percent: say.percent(percent / 100),
            order: rankByValue(worth).map(say.letters).join(', '),
          })}
          onChange={({ target }) => setPercent(Number(target.value))}
          className={rangeClass}
        />
        <datalist id={marks}>
          {found.flips.map(({ lambda }) => (
            <option key={lambda} value={Math.round(lambda * 100)}>
              {say.percent(lambda)}
            </option>
          ))}
        </datalist>
      </label>
      <table className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-hair text-12 text-ink-3">
            <th scope="col" className="py-1 font-normal">
              {t('vision')}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {t('worth')}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {t('worst')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rankByValue(worth)
            .flat()
            .map((vision) => (
              <tr key={looks[vision]!.id} className="border-b border-hair last:border-0">
                <th scope="row" className="py-1.5 align-baseline font-serif text-15 font-medium">
                  {looks[vision]!.letter}
                </th>
                <td className="ps-2 text-end">{say.score(worth[vision]!)}</td>
                <td className="ps-2 text-end">
                  {t('worstOf', { code: codeOf(worst[vision]!.party), worth: say.score(worst[vision]!.utility) })}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="mt-2 grid gap-1 text-13 text-ink-2">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{t('voiceless')}</p>
      </div>
    </Part>
  )
}
