'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { bestOf, HIGHEST, rangeOf, scoresGiven } from '@/lib/activities/compare-visions/answer'
import { say } from '@/lib/packs/text'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'
import { ReasonField } from './reason-field'
import { ScoreCell } from './score-cell'
import type { CellPlace } from './score-table'
import { useWording } from './wording'

/** What the cell one is in asks, with both ends in words; how unsure one is, and why one scores so. */
export function ScoreDetail({ own, at, id }: { own: OwnComparison; at: CellPlace; id: string }) {
  const t = useTranslations('activities.compare-visions.own')
  const { settings, visions, aims, looks, language } = useComparing()
  const { aim: inWords, number } = useWording()
  const answer = useView(own)
  const vision = visions[at.vision]
  const aim = settings.aims[at.aim]
  if (!vision || !aim) return null
  const score = scoresGiven(settings, answer)[at.vision]![at.aim]!
  const range = score === null ? null : rangeOf(score)
  const unsure = score !== null && typeof score !== 'number'
  const about = `${vision.id}.${aim.id}`
  const set = (low: number, high: number) =>
    range &&
    own.score(vision.id, aim.id, { low: Math.min(low, range.best), best: range.best, high: Math.max(high, range.best) })
  const names = { vision: looks[at.vision]!.name, aim: aims[at.aim]!.name }
  return (
    <div className="mt-3 bg-shade px-4 py-3 text-13">
      <div id={id}>
        <p className="font-medium">{t('question', { vision: names.vision, aim: inWords(at.aim) })}</p>
        <p className="mt-1 text-12 text-ink-2">
          <b>{number(0)}</b> {say(aim.worst.long, language)}
        </p>
        <p className="text-12 text-ink-2">
          <b>{number(HIGHEST)}</b> {say(aim.best.long, language)}
        </p>
      </div>
      {score !== null && (
        <>
          <label className="mt-2 flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={unsure}
              onChange={({ target }) => {
                const best = bestOf(score)
                own.score(
                  vision.id,
                  aim.id,
                  target.checked ? { low: Math.max(0, best - 1), best, high: Math.min(HIGHEST, best + 1) } : best,
                )
              }}
              className="size-4 accent-accent"
            />
            {t('unsure')}
          </label>
          {unsure && range && (
            <div className="flex items-center gap-3">
              <span>{t('from')}</span>
              <span className="w-14">
                <ScoreCell
                  value={range.low}
                  label={t('low', names)}
                  onChange={(low) => set(low ?? range.best, range.high)}
                />
              </span>
              <span>{t('to')}</span>
              <span className="w-14">
                <ScoreCell
                  value={range.high}
                  label={t('high', names)}
                  onChange={(high) => set(range.low, high ?? range.best)}
                />
              </span>
            </div>
          )}
          <div className="mt-2">
            <ReasonField
              label={t('reason')}
              value={answer?.reasons?.[about] ?? ''}
              onWrite={(text) => own.explain(about, text)}
            />
          </div>
        </>
      )}
    </div>
  )
}
