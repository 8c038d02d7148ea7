'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { seenNow } from '@/lib/document/clause-facts'
import { isRuledOn } from '@/lib/papers/blocks'
import { paperHash } from '@/lib/papers/paper-hash'
import { usePaper } from '../page/paper-at'
import { StartSilence } from '../rulings/start-silence'
import { useRuling } from '../rulings/use-ruling'
import { useAgreement } from './use-agreement'

/** What the chair decides of many paragraphs, and of the whole. */
export function ChairTools() {
  const t = useTranslations('papers.agreement')
  const { room, paper, chairs } = usePaper()
  const meta = useView(room.meta)
  const { clauses } = useAgreement()
  const rule = useRuling('rule-clauses')
  const adopt = useRuling('adopt-paper')
  const [silences, setSilences] = useState(false)
  /** The hash of the text that the chair has before them when they ask. */
  const [adopts, setAdopts] = useState<string | null>(null)
  if (!chairs || paper.state === 'archived' || meta?.adopted || meta?.archived) return null
  const ready = clauses.filter(
    ({ kind, obstacles, standing }) => isRuledOn(kind) && obstacles.length === 0 && standing.standing === 'open',
  )
  const agreeAll = () =>
    void rule.give({
      paper: paper.id,
      act: 'agreed',
      clauses: ready.map(({ id, facts }) => ({ clause: id, hash: facts.hash })),
    })
  return (
    <section aria-label={t('tools')} className="mt-5 grid gap-2">
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {ready.length > 0 && (
          <>
            {paper.audience === null && (
              <Button look="text" onClick={() => setSilences(true)}>
                {t('silenceReady', { count: ready.length })}
              </Button>
            )}
            <Button look="text" pending={rule.pending} onClick={agreeAll}>
              {t('agreeReady', { count: ready.length })}
            </Button>
          </>
        )}
        {clauses.length > 0 && (
          <Button look="text" onClick={() => setAdopts(paperHash(seenNow(room)))}>
            {t('adoptWhole')}
          </Button>
        )}
      </div>
      <FailureNote>{rule.failed}</FailureNote>
      {silences && <StartSilence onClose={() => setSilences(false)} />}
      <ConfirmDialog
        open={adopts !== null}
        onClose={() => setAdopts(null)}
        pending={adopt.pending}
        title={t('adoptTitle')}
        confirm={t('adoptNow')}
        onConfirm={() => {
          void adopt.give({ paper: paper.id, hash: adopts! }).then((done) => done && setAdopts(null))
        }}
      >
        <p>{t('adoptText')}</p>
        <p className="mt-3 font-mono text-12 break-all" dir="ltr">
          SHA-256 {adopts}
        </p>
        <FailureNote>{adopt.failed}</FailureNote>
      </ConfirmDialog>
    </section>
  )
}
