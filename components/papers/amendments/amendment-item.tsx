'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { MOST_WHY, type Tabled } from '@/lib/papers/amendment'
import { outcomeOf } from '@/lib/papers/outcome'
import { linesOf } from '@/lib/papers/reword'
import { usePaper } from '../page/paper-at'
import { ChangeShown } from './change-shown'
import { tablesFor } from './may-table'
import { Parties } from './parties'
import { useClauseText } from './use-clause-text'
import { WordChanges } from './word-changes'

/** One proposal: whose, what it changes, why, what has changed since, and what the reader may do with it. */
export function AmendmentItem({ one, onAgain }: { one: Tabled; onAgain?: () => void }) {
  const t = useTranslations('papers.amendments')
  const at = usePaper()
  const now = useClauseText(one.clause)
  const label = useView(at.outline).present.find(({ id }) => id === one.clause)?.label.full ?? ''
  const mine = tablesFor(at)
  const isOpen = one.state === 'tabled'
  const base = 'base' in one ? linesOf(one.base).join('\n') : null
  // A rival text stands beside whatever the text says.
  const isChanged =
    isOpen && one.act !== 'alternative' && base !== null && now !== null && now.lines.join('\n') !== base
  const heading =
    one.act === 'alternative' ? t('alternative', { label, number: one.number }) : t('amendment', { number: one.number })
  return (
    <li className="border-b border-hair py-4 last:border-b-0" data-amendment={one.id}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13">
        <b className="font-semibold tabular-nums text-ink">{heading}</b>
        <Parties of={one} />
        {!isOpen && <span className="ms-auto text-ink-2">{t(`states.${one.state}`)}</span>}
      </p>
      <ChangeShown one={one} />
      {one.why !== '' && (
        <p dir="auto" className="mt-2 text-13 text-ink-2">
          <span className="sr-only">{t('why')}: </span>
          {one.why}
        </p>
      )}
      {one.ended && one.ended.note !== '' && (
        <p dir="auto" className="mt-2 border-s-2 border-hair-strong ps-3 text-13 text-ink-2">
          {one.ended.note}
        </p>
      )}
      {isOpen && now === null && <p className="mt-2 text-13 text-ink-2">{t('gone')}</p>}
      {isChanged && (
        <details className="mt-3 border-s-4 border-accent bg-accent-wash px-3 py-2 text-13">
          <summary className="min-h-6 cursor-pointer font-medium">{t('changedSince')}</summary>
          <p className="mt-2 mb-1 text-ink-2">{t('changedHow')}</p>
          <WordChanges before={base} after={now.lines.join('\n')} brief />
        </details>
      )}
      {isOpen && <Actions one={one} mine={mine} now={now} isChanged={isChanged} onAgain={onAgain} />}
    </li>
  )
}

const NO_HASH = '0'.repeat(64)

function Actions({
  one,
  mine,
  now,
  isChanged,
  onAgain,
}: {
  one: Tabled
  mine: string | null
  now: ReturnType<typeof useClauseText>
  isChanged: boolean
  onAgain?: () => void
}) {
  const t = useTranslations('papers.amendments')
  const { paper, chairs } = usePaper()
  const [asks, setAsks] = useState<'accept' | 'reject' | null>(null)
  const [note, setNote] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const asked = useRef(asks)
  // The button that was pressed is gone: what came in its place has the focus.
  useEffect(() => {
    if (asked.current !== asks) place.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    asked.current = asks
  }, [asks])
  const decide = useCommand('decide-amendment')
  const joining = useCommand('cosponsor-amendment')
  const withdrawing = useCommand('withdraw-amendment')
  const key = { paper: paper.id, amendment: one.id }
  const wording = one.act === 'replace' || one.act === 'alternative' ? one : null
  const outcome = wording && now ? outcomeOf(wording, now.body, one.act === 'alternative') : null
  const rules = async (decision: 'accept' | 'reject', whole = false) => {
    const done = await decide.run({ ...key, decision, seen: now?.hash ?? NO_HASH, whole, note })
    if (done) setAsks(null)
  }
  const accept = () => (isChanged && wording ? setAsks('accept') : void rules('accept'))
  const isJoined = mine !== null && one.cosponsors.some((party) => party === mine)
  const buttons: ReactNode[] = []
  if (chairs && now)
    buttons.push(
      <Button key="accept" look="text" pending={decide.pending} onClick={accept}>
        {t(one.act === 'alternative' ? 'promote' : 'accept')}
      </Button>,
    )
  if (chairs)
    buttons.push(
      <Button key="reject" look="text" onClick={() => setAsks('reject')}>
        {t(one.by === null ? 'dismiss' : 'reject')}
      </Button>,
    )
  if (mine !== null && one.by === mine) {
    if (onAgain)
      buttons.push(
        <Button key="again" look="text" onClick={onAgain}>
          {t('again')}
        </Button>,
      )
    buttons.push(
      <Button key="withdraw" look="text" pending={withdrawing.pending} onClick={() => void withdrawing.run(key)}>
        {t('withdraw')}
      </Button>,
    )
  } else if (mine !== null)
    buttons.push(
      <Button
        key="join"
        look="text"
        pending={joining.pending}
        onClick={() => void joining.run({ ...key, on: !isJoined })}
      >
        {t(isJoined ? 'leave' : 'join')}
      </Button>,
    )
  return (
    <div ref={place}>
      {buttons.length > 0 && !asks && <div className="mt-3 flex flex-wrap gap-x-4">{buttons}</div>}
      {asks === 'reject' && (
        <form
          aria-label={t('reject')}
          className="mt-3 grid gap-3 border-t border-hair pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            void rules('reject')
          }}
        >
          <TextAreaField
            label={t('note')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            rows={2}
            maxLength={MOST_WHY}
            dir="auto"
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="main" pending={decide.pending}>
              {t(one.by === null ? 'dismiss' : 'reject')}
            </Button>
            <Button onClick={() => setAsks(null)}>{t('cancel')}</Button>
          </div>
        </form>
      )}
      {asks === 'accept' && now && (
        <div role="group" aria-label={t('changedSince')} className="mt-3 grid gap-2 border-t border-hair pt-3 text-13">
          <p>{t(outcome ? 'merges' : 'clashes')}</p>
          <WordChanges before={now.lines.join('\n')} after={linesOf(outcome ?? wording!.body).join('\n')} />
          <div className="flex flex-wrap gap-2">
            <Button look="main" pending={decide.pending} onClick={() => void rules('accept', outcome === null)}>
              {t(outcome ? 'accept' : 'acceptWhole')}
            </Button>
            <Button onClick={() => setAsks(null)}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      <FailureNote>{decide.failed ?? joining.failed ?? withdrawing.failed}</FailureNote>
    </div>
  )
}
