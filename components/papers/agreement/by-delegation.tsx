'use client'
import { useTranslations } from 'next-intl'
import type { BlockKind } from '@/lib/papers/blocks'
import { usePaper } from '../page/paper-at'
import { useAgreement } from './use-agreement'

const COLUMNS: readonly { id: 'brackets' | 'proposals' | 'objections'; kinds: readonly BlockKind[] }[] = [
  { id: 'brackets', kinds: ['bracket'] },
  { id: 'proposals', kinds: ['suggestion', 'alternative', 'amendment'] },
  { id: 'objections', kinds: ['objection'] },
]

/** What each delegation holds against agreement; whoever holds most first. */
export function ByDelegation() {
  const t = useTranslations('papers.agreement')
  const { first } = usePaper()
  const { agreement } = useAgreement()
  const held = new Map(agreement.delegations.map(({ delegation, blocks }) => [delegation, blocks]))
  const rows = first.delegations
    .map((one) => ({ ...one, blocks: held.get(one.id) ?? [] }))
    .sort((a, b) => b.blocks.length - a.blocks.length || a.order - b.order)
  if (held.size === 0) return null
  return (
    <table className="mt-8 w-full text-13">
      <caption className="sr-only">{t('byDelegationLong')}</caption>
      <thead>
        <tr className="border-b border-ink text-ink-2">
          <th scope="col" colSpan={2} className="py-1.5">
            {t('byDelegation')}
          </th>
          {COLUMNS.map(({ id }) => (
            <th key={id} scope="col" className="py-1.5 ps-2 text-end!">
              {t(`columns.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, code, name, blocks }) => (
          <tr key={id} className="border-b border-hair">
            <th scope="row" className="py-1.5 pe-2 font-semibold!">
              {code}
            </th>
            <td className="max-w-28 truncate py-1.5 text-ink-2">{name}</td>
            {COLUMNS.map(({ id: column, kinds }) => {
              const count = blocks.filter(({ kind }) => kinds.includes(kind)).length
              return (
                <td key={column} className="py-1.5 text-end">
                  {count === 0 ? <span className="text-ink-3">–</span> : count}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
