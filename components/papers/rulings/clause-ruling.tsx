'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { clearedBy } from '@/lib/papers/clearance'
import type { Act } from '@/lib/papers/ruling'
import { useAgreement } from '../agreement/use-agreement'
import { usePaper } from '../page/paper-at'
import { SilenceNote } from './silence-note'
import { StandingSign } from './standing-sign'
import { StartSilence } from './start-silence'
import { useDeadline } from './use-deadline'
import { useObstacles } from './use-obstacles'
import { useRuling } from './use-ruling'

/** Where the paragraph one looks at stands, why, and what its chair may decide of it. */
export function ClauseRuling({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.rulings')
  const standings = useTranslations('papers.standing')
  const { room, paper, chairs, codeOf, mayWrite } = usePaper()
  const deadline = useDeadline()
  const own = useAgreement().byId.get(clause)
  const clearances = useView(room.clearances)
  const isWhole = Boolean(useView(room.meta)?.adopted)
  const say = useObstacles()
  const rule = useRuling('rule-clauses')
  const [asks, setAsks] = useState(false)
  if (!own || !isRuledOn(own.kind)) return null
  const { standing, changedSince, ruling, silence } = own.decided
  const seen = { clause, hash: own.facts.hash }
  const cleared = clearedBy(clearances.values(), [seen]).get(clause) ?? []
  const give = (act: Act) => void rule.give({ paper: paper.id, act, clauses: [seen] })
  const rules = chairs && (mayWrite || isWhole) && paper.state === 'open'
  const isReady = own.obstacles.length === 0
  const obstacles = own.obstacles.filter((one) => one !== 'silence') // that is told above
  return (
    <section aria-label={t('name')} className="border-b border-hair-strong pt-3 pb-4">
      <p role="status" className="flex items-center gap-2 text-15 font-medium">
        <StandingSign standing={standing} />
        {standings(standing)}
      </p>
      {changedSince && <p className="mt-1 text-13 text-ink-2">{t(`changedLong.${changedSince}`)}</p>}
      {ruling && (standing === 'agreed' || standing === 'adopted') && (
        <p className="mt-1 text-13 text-ink-2">
          {t(ruling.silence ? 'bySilence' : 'byChair', { moment: deadline.local(ruling.at) })}
          <span className="block font-mono text-11 break-all text-ink-3" dir="ltr">
            <span className="sr-only">{t('hash')} </span>
            {ruling.hash}
          </span>
        </p>
      )}
      {cleared.length > 0 && (
        <p className="mt-1 text-13 text-ink-2">{t('cleared', { parties: cleared.map(codeOf).join(', ') })}</p>
      )}
      {silence && <SilenceNote key={`${silence.id} ${clause}`} id={silence.id} clause={clause} />}
      {rules && (
        <>
          {obstacles.length > 0 && standing !== 'adopted' && (
            <p className="mt-2 text-13 text-ink-2">
              {t('notReady')} {say([{ clause, obstacles }])}
            </p>
          )}
          <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {isReady && standing === 'open' && (
              <>
                <Button look="text" pending={rule.pending} onClick={() => give('agreed')}>
                  {t('agree')}
                </Button>
                {paper.audience === null && (
                  <Button look="text" onClick={() => setAsks(true)}>
                    {t('silence')}
                  </Button>
                )}
              </>
            )}
            {isReady && standing !== 'adopted' && (
              <Button look="text" pending={rule.pending} onClick={() => give('adopted')}>
                {t('adopt')}
              </Button>
            )}
            {ruling && !silence && (
              <Button look="text" pending={rule.pending} onClick={() => give('reopened')}>
                {t('reopen')}
              </Button>
            )}
          </div>
          <FailureNote>{rule.failed}</FailureNote>
          {asks && <StartSilence only={clause} onClose={() => setAsks(false)} />}
        </>
      )}
    </section>
  )
}
