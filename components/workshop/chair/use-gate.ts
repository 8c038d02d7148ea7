'use client'
import { useTranslations } from 'next-intl'
import type { Step } from '@/lib/workshop/step'
import type { Action } from '../actions/action'
import { nextDraft } from '../agenda'
import { goTo, placeOf } from '../place'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import type { Offer } from '../use-undo'

/** Opening and closing of a step, as the bar, keys and the palette offer it. */
export interface GateActs {
  readonly next: Step | null
  readonly pending: boolean
  open(which: Step): void
  close(which: Step): void
  readonly actions: readonly Action[]
}

export function useGate(step: Step | null, offer: Offer): GateActs {
  const t = useTranslations('workshop.chair')
  const { steps, refetch } = useWorkshop()
  const { give, pending } = useCommand()
  const next = nextDraft(steps, step)

  const open = async (which: Step) => {
    if ((await give('open-step', { step: which.id })) === null) return
    refetch()
    // Who opens the step they look at stays there, also where a later one is open still.
    const here = placeOf(location.hash)
    if (here.at !== 'step' || here.step !== which.id) goTo({ at: 'now' })
  }
  const close = async (which: Step) => {
    if ((await give('close-step', { step: which.id })) === null) return
    refetch()
    offer(t('closed', { title: which.title }), () => void open(which))
  }
  const gate = step?.gate
  const actions: Action[] = []
  const add = (id: string, label: string, run: () => void, key?: string) =>
    actions.push({ id, group: 'step', label, run, ...(key && { key }) })
  if (step && gate === 'open') add('close', t('closeTitle', { title: step.title }), () => void close(step), 'o')
  if (step && gate === 'draft') add('open', t('openNext', { title: step.title }), () => void open(step), 'o')
  if (step && gate === 'closed') add('reopen', t('reopenTitle', { title: step.title }), () => void open(step), 'o')
  if (next && gate !== 'draft') add('next', t('openNext', { title: next.title }), () => void open(next), 'n')
  return {
    next,
    pending,
    open: (which) => void open(which),
    close: (which) => void close(which),
    actions,
  }
}
