'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { MOST_WHY, STANCES, stancesOn, type Stance } from '@/lib/papers/stance'
import { useAgreement } from '../agreement/use-agreement'
import { usePaper } from '../page/paper-at'

/** Three words, and under each the delegations that say it of this paragraph; for a head, the way to say it. */
export function ClauseStances({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.stances')
  const { room, paper, first, codeOf } = usePaper()
  const all = stancesOn(useView(room.stances), clause)
  const own = useAgreement().byId.get(clause)
  const command = useCommand('take-stance')
  /** The paragraph it is said of: the reader may look at another one meanwhile. */
  const [objects, setObjects] = useState<ClauseId | null>(null)
  const [why, setWhy] = useState('')
  if (!own || !isRuledOn(own.kind) || paper.audience !== null) return null
  const { me } = first
  const heads = me.role === 'delegate' && me.standing === 'head' && me.delegation !== null && paper.state === 'open'
  const may = heads && own.standing.standing !== 'adopted' && own.words > 0
  if (all.length === 0 && !may) return null
  const seen = { clause, hash: own.facts.hash }
  const mine = all.find(({ delegation }) => delegation === me.delegation)
  const take = async (stance: Stance['stance'] | null, reason = '') => {
    const done = await command.run({ paper: paper.id, seen, said: stance && { stance, why: reason } })
    if (done) setObjects(null)
  }
  const press = (stance: Stance['stance']) => {
    if (mine?.stance === stance && mine.hash === seen.hash) return void take(null)
    if (stance !== 'object') return void take(stance)
    setWhy(mine?.why ?? '')
    setObjects(clause)
  }
  const old = all.some(({ hash }) => hash !== seen.hash)
  return (
    <section aria-label={t('title')} className="mt-5">
      <h3 className="font-sans text-13 font-semibold">{t('title')}</h3>
      <div className="mt-2 grid grid-cols-3 gap-x-3">
        {STANCES.map((stance) => {
          const those = all.filter((one) => one.stance === stance)
          return (
            <div key={stance} className="border-t border-ink pt-1.5">
              {may ? (
                <button
                  type="button"
                  aria-pressed={mine?.stance === stance}
                  onClick={() => press(stance)}
                  className={clsx(
                    'min-h-8 text-start text-13 underline decoration-1 underline-offset-4 hover:decoration-2 pointer-coarse:min-h-11',
                    mine?.stance === stance ? 'font-semibold text-ink' : 'text-accent',
                  )}
                >
                  {t(stance)}
                </button>
              ) : (
                <span className="text-13 text-ink-2">{t(stance)}</span>
              )}
              <p className="min-h-5 text-13 font-semibold">
                {those.map(({ delegation, hash }, i) => (
                  <span key={delegation} className={clsx(hash !== seen.hash && 'font-normal text-ink-3 italic')}>
                    {i > 0 && ', '}
                    {codeOf(delegation)}
                    {hash !== seen.hash && '*'}
                  </span>
                ))}
              </p>
            </div>
          )
        })}
      </div>
      {old && <p className="mt-1 text-12 text-ink-3">{t('old')}</p>}
      {objects === clause && (
        <form
          className="mt-2 grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void take('object', why)
          }}
        >
          <TextAreaField
            label={t('why')}
            hint={t('whyHint')}
            error={command.fieldError('said.why')}
            value={why}
            maxLength={MOST_WHY}
            onChange={(event) => setWhy(event.target.value)}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="main" pending={command.pending} disabled={why.trim() === ''}>
              {t('objectNow')}
            </Button>
            <Button onClick={() => setObjects(null)}>{t('cancel')}</Button>
          </div>
        </form>
      )}
      <ul>
        {all
          .filter(({ why: reason }) => reason !== '')
          .map(({ delegation, why: reason }) => (
            <li key={delegation} className="mt-1.5 text-13 text-ink-2">
              <b className="font-semibold text-ink">{codeOf(delegation)}</b> <q dir="auto">{reason}</q>
            </li>
          ))}
      </ul>
      <FailureNote>{command.failed}</FailureNote>
    </section>
  )
}
