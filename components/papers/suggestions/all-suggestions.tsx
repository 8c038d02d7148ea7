'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { useLocalTime } from '@/components/ui/use-local-time'
import { usePaper } from '../page/paper-at'
import { SuggestionItem } from './suggestion-item'
import { useDecide, verdictsOn, type Verdict } from './use-decide'

/** The suggestions of the whole text, all of a delegation or all to decide at once, and those that were decided. */
export function AllSuggestions({ party }: { party: string | null }) {
  const t = useTranslations('papers.suggestions')
  const at = usePaper()
  const all = useView(at.suggestions)
  const shown = all.filter(({ by }) => party === null || by === party)
  const { decide, pending, failed } = useDecide(at)
  const [asked, ask] = useState<Verdict | null>(null)
  // The chair decides all that is shown; a delegation takes back all of its own.
  const own = at.chairs ? party : at.mode.party
  const verdicts = shown.some(({ by }) => own === null || by === own) ? verdictsOn(at, own ?? '') : []
  const count = shown.filter(({ by }) => own === null || by === own).length
  return (
    <section aria-labelledby="paper-suggestions" className="mt-8">
      <h2
        id="paper-suggestions"
        className="flex items-baseline justify-between border-b border-ink pb-2 text-18 font-semibold"
      >
        {t('title')}
        <span className="text-13 font-normal text-ink-3 tabular-nums">{shown.length > 0 && shown.length}</span>
      </h2>
      {shown.length === 0 && <p className="pt-3 text-13 text-ink-3">{t('none')}</p>}
      {verdicts.length > 0 && count > 1 && (
        <div className="flex flex-wrap gap-x-5 gap-y-1 border-b border-hair py-2">
          {verdicts.map((verdict) => (
            <Button key={verdict} look="text" pending={pending} onClick={() => ask(verdict)}>
              {own === null ? t(`all.${verdict}`) : t(`allOf.${verdict}`, { code: at.codeOf(own) })}
            </Button>
          ))}
        </div>
      )}
      <FailureNote>{failed}</FailureNote>
      <ul>
        {shown.map((one) => (
          <SuggestionItem key={`${one.id} ${one.by}`} one={one} />
        ))}
      </ul>
      <Decided party={party} />
      {asked && (
        <ConfirmDialog
          open
          title={own === null ? t(`all.${asked}`) : t(`allOf.${asked}`, { code: at.codeOf(own) })}
          confirm={t(`verbs.${asked}`)}
          pending={pending}
          onConfirm={() => void decide(asked, own, null).then(() => ask(null))}
          onClose={() => ask(null)}
        >
          {t(`sure.${asked}`, { count })}
        </ConfirmDialog>
      )}
    </section>
  )
}

/** What became of suggestions, the newest first: nothing goes without a trace. */
function Decided({ party }: { party: string | null }) {
  const t = useTranslations('papers.suggestions')
  const { room, codeOf, outline } = usePaper()
  const { moment } = useLocalTime()
  const { present } = useView(outline)
  const decisions = useView(room.decisions)
  const list = useMemo(
    () => [...decisions].filter(([, { of }]) => party === null || of === party).sort(([a], [b]) => (a < b ? 1 : -1)),
    [decisions, party],
  )
  if (list.length === 0) return null
  return (
    <details className="mt-6">
      <summary className="min-h-8 cursor-pointer text-13 font-medium pointer-coarse:min-h-11">
        {t('decided', { count: list.length })}
      </summary>
      <ul>
        {list.map(([id, { of, verdict, inserted, struck, clause, at }]) => (
          <li key={id} className="border-b border-hair py-2 text-13">
            <p className="text-ink-2">
              <b className="font-semibold text-ink">{codeOf(of)}</b>{' '}
              <span className="tabular-nums">{present.find((one) => one.id === clause)?.label.full}</span>{' '}
              {t(`became.${verdict}`)}, {moment(at)}
            </p>
            <p dir="auto" className="font-serif text-15 [overflow-wrap:anywhere]">
              {struck !== '' && <del className="deleted">{struck}</del>}{' '}
              {inserted !== '' && <ins className="inserted">{inserted}</ins>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
