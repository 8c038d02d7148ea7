'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CountedBars, CountedBarsPicture } from '@/components/charts/counted-bars'
import type { Outcome } from '@/lib/workshop/ballot-outcome'
import { TakeAway } from '../take-away'
import { ViewsFrame } from '../views-frame'
import { isWeighted, useBalloting, type BallotNow } from './balloting'
import { OutcomeTable } from './outcome-table'
import { useOutcomeBars } from './outcome-bars'
import { useOutcomeRows } from './outcome-rows'
import { useOutcomeWords } from './wording'

/** What a ballot came to: the sentence, its picture and its table, to take away. */
export function ClosedBallot({ ballot: now, outcome }: { ballot: BallotNow; outcome: Outcome }) {
  const t = useTranslations('activities.views')
  const { layout } = useBalloting()
  const { sentenceOf, besideOf, termsOf } = useOutcomeWords()
  const [way, setWay] = useState<'picture' | 'table'>('picture')
  const { ballot } = now
  const bars = useOutcomeBars(ballot, outcome)
  const rows = useOutcomeRows(now, outcome)
  const sentence = sentenceOf(ballot, outcome)
  const beside = besideOf(ballot, outcome, isWeighted(now))
  const screen = layout === 'screen'
  const size = screen ? 'text-[2rem]/[2.75rem]' : 'text-13'
  const head = (
    <>
      <h2
        dir="auto"
        className={`text-start font-semibold wrap-anywhere whitespace-pre-wrap ${screen ? 'text-44' : 'text-18'}`}
      >
        {ballot.motion}
      </h2>
      <p className={`text-ink-2 ${size}`}>{termsOf(ballot)}</p>
    </>
  )
  const finding = (
    <>
      <p className={`mt-3 max-w-text font-serif font-medium text-balance ${screen ? 'text-60' : 'text-22'}`}>
        {sentence}
      </p>
      {beside.map((line) => (
        <p key={line} className={`mt-1 text-ink-2 ${size}`}>
          {line}
        </p>
      ))}
    </>
  )
  const picture = bars && <CountedBars {...bars} label={sentence} size={layout} />
  return (
    <article aria-label={ballot.motion} className="border-t border-ink pt-4">
      {head}
      {screen ? (
        <div className="grid grid-cols-2 gap-x-20">
          <div>{finding}</div>
          <div className="mt-6">{picture}</div>
        </div>
      ) : (
        finding
      )}
      {!screen && bars && (
        <ViewsFrame
          fill={false}
          label={t('label')}
          className="mt-3"
          tabs={[
            { value: 'picture', label: t('picture') },
            { value: 'table', label: t('table') },
          ]}
          value={way}
          onChange={setWay}
          download={
            <TakeAway
              name={ballot.motion.slice(0, 80)}
              of={ballot.motion.slice(0, 80)}
              picture={() => ({
                node: <CountedBarsPicture {...bars} label={sentence} width={960} text={18} />,
                title: ballot.motion,
                lines: [sentence, ...beside, termsOf(ballot)],
              })}
              rows={() => rows}
            />
          }
        >
          {way === 'picture' ? picture : <OutcomeTable rows={rows} caption={sentence} />}
        </ViewsFrame>
      )}
    </article>
  )
}
