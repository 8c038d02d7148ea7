'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useToast } from '@/components/ui/toast'
import type { UnsentClause } from './unsent-clauses'

/** After a refusal: says so, and gives back what was written and not accepted, clause by clause, for copying. */
export function DraftNote({ clauses, onClose }: { clauses: readonly UnsentClause[]; onClose: () => void }) {
  const t = useTranslations('papers.draft')
  const ui = useTranslations('ui')
  const toast = useToast()
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(clauses.map(({ text }) => text).join('\n\n')).then(
      () => true,
      () => false,
    )
    toast(copied ? ui('copied') : t('byHand'))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          {clauses.length > 0 && <Button onClick={() => void copy()}>{ui('copy')}</Button>}
          <Button look="main" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <p>{t('why')}</p>
      <p className="mt-2">{t(clauses.length > 0 ? 'kept' : 'nothing')}</p>
      {clauses.map(({ id, text }) => (
        <p
          key={id}
          dir="auto"
          className="mt-4 border-t border-ink pt-3 font-serif text-18 whitespace-pre-wrap text-ink select-text"
        >
          {text}
        </p>
      ))}
    </Dialog>
  )
}
