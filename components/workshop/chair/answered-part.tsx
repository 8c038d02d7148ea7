'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Step } from '@/lib/workshop/step'
import { useActions } from '../actions/actions-provider'
import { useRollCall } from '../roll-call-provider'
import { useCommand } from '../use-command'
import { BarPanel } from './bar-panel'

/** How many have answered, by delegation, never what; and a gentle word to the others. */
export function AnsweredPart({ step, compact }: { step: Step | null; compact: boolean }) {
  const t = useTranslations('workshop.chair.answered')
  const toast = useToast()
  const { answered, answering, rolls, step: counted } = useRollCall()
  const { give, pending } = useCommand()
  const [open, setOpen] = useState(false)
  const isOpen = step?.gate === 'open'
  const nudge = async () => {
    if (!step || !(await give('nudge', { step: step.id }))) return
    toast(t('nudged'))
    setOpen(false)
  }
  useActions([
    { id: 'answered', group: 'step', key: 'a', label: t('who'), run: () => setOpen(true) },
    ...(isOpen ? [{ id: 'nudge', group: 'step', key: 'g', label: t('nudge'), run: () => void nudge() } as const] : []),
  ])
  if (!step || step.gate === 'draft' || counted === null) return null
  const awaited = rolls.filter((roll) => roll.answering > 0)
  return (
    <BarPanel
      open={open}
      onOpenChange={setOpen}
      title={t('title')}
      name={t('whoOf', { answered, of: answering })}
      className="text-13"
      label={
        compact ? (
          <span>{t('short', { answered, of: answering })}</span>
        ) : (
          <span>
            {t.rich('count', { answered, of: answering, b: (words) => <b className="font-semibold">{words}</b> })}
          </span>
        )
      }
    >
      <table className="mt-3 w-full text-13">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('delegation')}</th>
            <th scope="col">{t('answers')}</th>
          </tr>
        </thead>
        <tbody>
          {awaited.map(({ delegation, answered, answering }) => (
            <tr key={delegation?.id ?? 'none'} className="border-t border-hair">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                <b className="me-2 font-semibold tracking-wider">{delegation?.code}</b>
                <bdi>{delegation?.name ?? t('without')}</bdi>
              </th>
              <td className="py-1.5 text-end whitespace-nowrap tabular-nums">
                {t('short', { answered, of: answering })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOpen && (
        <div className="mt-4 border-t border-hair pt-4">
          <Button pending={pending} disabled={answered >= answering} onClick={() => void nudge()}>
            {t('nudge')}
          </Button>
          <p className="mt-2 text-12 text-ink-3">{t('nudgeMeans')}</p>
        </div>
      )}
    </BarPanel>
  )
}
