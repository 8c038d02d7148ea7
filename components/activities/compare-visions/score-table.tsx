'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { VisionSwatch } from '@/components/charts/hatch'
import { useView } from '@/components/session/use-view'
import { Term } from '@/components/ui/term'
import { bestOf, rangeOf, redLinesOf, scoresGiven, type Score } from '@/lib/activities/compare-visions/answer'
import { AimHead } from '../weigh-aims/aim-head'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'
import { ScoreCell } from './score-cell'
import { ScoreDetail } from './score-detail'

export interface CellPlace {
  readonly vision: number
  readonly aim: number
}

/** One's own scores as a table to type into; what stands under it belongs to the cell one is in. */
export function ScoreTable({ own }: { own: OwnComparison }) {
  const t = useTranslations('activities.compare-visions.own')
  const { settings, visions, aims, looks } = useComparing()
  const answer = useView(own)
  const given = scoresGiven(settings, answer)
  const lines = redLinesOf(settings, answer)
  const [at, setAt] = useState<CellPlace | null>(null)
  const about = useId()
  const done = given.flat().filter((score) => score !== null).length
  return (
    <>
      <table className="w-full border-collapse text-13">
        <caption className="pb-1 text-start text-13 text-ink-2">
          {t('scoresHint', { n: done, of: given.flat().length })}
        </caption>
        <thead>
          <tr className="border-b border-hair align-bottom text-12">
            <th scope="col" className="font-normal text-ink-3">
              {t('scale')}
            </th>
            {aims.map((aim, index) => (
              <th key={aim.id} scope="col" className="py-1 ps-2 text-center font-normal">
                <AimHead aim={aim} index={index} of={aims} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visions.map((vision, row) => (
            <tr key={vision.id} className="border-b border-hair">
              <th scope="row" className="py-1 font-normal">
                <span className="flex items-center gap-2" title={looks[row]!.name}>
                  <VisionSwatch place={looks[row]!.place} className="size-5" />
                  <span className="font-serif text-[1.0625rem] font-medium">{vision.letter}</span>
                  <span className="sr-only">{looks[row]!.name}</span>
                </span>
              </th>
              {settings.aims.map((aim, column) => {
                const score = given[row]![column]!
                return (
                  <td key={aim.id} className="ps-2">
                    <ScoreCell
                      value={score === null ? null : bestOf(score)}
                      label={t('cell', { vision: looks[row]!.name, aim: aims[column]!.name })}
                      marked={score !== null && lines[column] !== null && bestOf(score) < lines[column]!}
                      describedBy={about}
                      onFocus={() => setAt({ vision: row, aim: column })}
                      onChange={(value) => own.score(vision.id, aim.id, value === null ? null : moved(score, value))}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-1 text-start font-normal text-ink-2">
              <Term meaning={t('redLineMeaning')}>{t('redLine')}</Term>
            </th>
            {settings.aims.map((aim, column) => (
              <td key={aim.id} className="ps-2">
                <ScoreCell
                  value={lines[column]!}
                  least={1}
                  label={t('redLineCell', { aim: aims[column]!.name })}
                  onChange={(least) => own.draw(aim.id, least)}
                />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {at && <ScoreDetail key={`${at.vision} ${at.aim}`} own={own} at={at} id={about} />}
    </>
  )
}

/** A new likeliest score keeps the room there was around the old one. */
function moved(before: Score | null, best: number): Score {
  if (before === null || typeof before === 'number') return best
  const { low, best: was, high } = rangeOf(before)
  return { low: Math.max(0, best - (was - low)), best, high: Math.min(10, best + (high - was)) }
}
