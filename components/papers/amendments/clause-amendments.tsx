'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { openFor, type Act, type Tabled } from '@/lib/papers/amendment'
import type { ClauseId } from '@/lib/papers/clause'
import { linesOf } from '@/lib/papers/reword'
import { adopted } from '@/lib/papers/ruling'
import { usePaper } from '../page/paper-at'
import { AmendForm } from './amend-form'
import { AmendmentItem } from './amendment-item'
import { tablesFor } from './may-table'
import { useClauseText } from './use-clause-text'

const WAYS: readonly Act[] = ['replace', 'alternative', 'delete', 'move', 'add']

/** What is proposed for the paragraph one is in, rival texts first, and the ways to propose something. */
export function ClauseAmendments({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.amendments')
  const at = usePaper()
  const { room, outline } = at
  const amendments = useView(room.amendments)
  const rulings = useView(room.rulings)
  const isWhole = Boolean(useView(room.meta)?.adopted)
  const own = useView(outline).present.find(({ id }) => id === clause)
  const now = useClauseText(clause)
  const [writing, setWriting] = useState<{ act: Act; of: ClauseId; instead?: Tabled } | null>(null)
  const waysShown = useRef<HTMLDivElement>(null)
  const open = openFor(amendments, clause)
  const alternatives = open.filter(({ act }) => act === 'alternative')
  const others = open.filter(({ act }) => act !== 'alternative')
  const mine = tablesFor(at)
  const isAdopted = adopted(rulings.values()).has(clause)
  const ways =
    mine === null || isWhole ? [] : WAYS.filter((act) => (isAdopted || own?.kind === 'title' ? act === 'add' : true))
  if (!now || (open.length === 0 && ways.length === 0)) return null
  const close = () => {
    setWriting(null)
    requestAnimationFrame(() => waysShown.current?.querySelector('button')?.focus())
  }
  const form = writing?.of === clause && (
    <AmendForm
      key={`${writing.act} ${writing.instead?.id}`}
      clause={clause}
      act={writing.act}
      now={now}
      replaces={writing.instead && replaced(writing.instead)}
      onClose={close}
    />
  )
  const list = (title: string, all: readonly Tabled[]) =>
    all.length > 0 && (
      <>
        <h3 className="mt-5 font-sans border-b border-hair-strong pb-1.5 text-13 font-semibold">{title}</h3>
        <ul>
          {all.map((one) => (
            <AmendmentItem
              key={one.id}
              one={one}
              onAgain={
                one.by === mine && 'body' in one
                  ? () => setWriting({ act: one.act, of: clause, instead: one })
                  : undefined
              }
            />
          ))}
        </ul>
      </>
    )
  return (
    <section aria-label={t('title')}>
      {form}
      {list(t('alternatives'), alternatives)}
      {list(t('amendments'), others)}
      {!form && ways.length > 0 && (
        <div ref={waysShown} className="mt-5">
          <h3 className="font-sans text-13 font-semibold">{t('propose')}</h3>
          <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {ways.map((act) => (
              <Button key={act} look="text" onClick={() => setWriting({ act, of: clause })}>
                {t(`ways.${act}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
    </section>
  )
}

const replaced = (one: Tabled) => ({
  id: one.id,
  words: 'body' in one ? linesOf(one.body).join('\n') : '',
  why: one.why,
})
