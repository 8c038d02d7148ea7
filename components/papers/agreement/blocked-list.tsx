'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { BLOCKS, type Block, type BlockedClause } from '@/lib/papers/blocks'
import { usePaper } from '../page/paper-at'
import { useDeadline } from '../rulings/use-deadline'
import { useAgreement } from './use-agreement'

const FIRST = 12

/** What is not agreed, nearest to it first, each with what stands in its way and the way there. */
export function BlockedList() {
  const t = useTranslations('papers.agreement')
  const { goTo } = usePaper()
  const { agreement, byId } = useAgreement()
  const [all, setAll] = useState(false)
  const { open } = agreement
  if (open.length === 0) return <p className="border-t border-ink pt-3 text-13">{t('allAgreed')}</p>
  return (
    <>
      <ul className="mt-2 border-t border-ink">
        {(all ? open : open.slice(0, FIRST)).map((clause) => (
          <li key={clause.id} className="border-b border-hair">
            <button
              type="button"
              onClick={() => goTo(clause.id)}
              className="flex min-h-10 w-full items-baseline gap-3 py-2 text-start text-13 hover:text-accent pointer-coarse:min-h-11"
            >
              <span className="w-12 shrink-0 font-semibold tabular-nums">
                {byId.get(clause.id)?.label.full || t('head')}
              </span>
              <span className="min-w-0 grow text-ink-2">
                <Blocks clause={clause} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open.length > FIRST && !all && (
        <Button look="text" className="mt-2" onClick={() => setAll(true)}>
          {t('more', { count: open.length - FIRST })}
        </Button>
      )}
    </>
  )
}

function Blocks({ clause: { id, blocks } }: { clause: BlockedClause }) {
  const t = useTranslations('papers.agreement')
  const { codeOf } = usePaper()
  const { byId } = useAgreement()
  const deadline = useDeadline()
  if (blocks.length === 0) return t('noBlocks')
  const until = byId.get(id)?.decided.silence?.until
  return BLOCKS.flatMap((kind) => {
    const those = blocks.filter((block) => block.kind === kind)
    if (those.length === 0) return []
    const parties = codes(those, codeOf)
    return [
      <span key={kind} className="me-1.5">
        <b className="font-semibold text-ink">{t(`kinds.${kind}`, { count: those.length })}</b>
        {kind === 'silence' && until !== undefined && <> {t('until', { moment: deadline.local(until) })}</>}
        {parties !== '' && <> {parties}</>}.
      </span>,
    ]
  })
}

const codes = (blocks: readonly Block[], codeOf: (party: string) => string): string =>
  [...new Set(blocks.flatMap(({ by }) => (by === null ? [] : [codeOf(by)])))].join(', ')
