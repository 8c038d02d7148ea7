'use client'
import { useState } from 'react'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { StepId } from '@/lib/ids'
import { moved } from '@/lib/workshop/plan-times'
import type { Step } from '@/lib/workshop/step'

/** The agenda in the order that was wished for here, at once; the server's own as soon as it says otherwise. */
export function useOrder(): { steps: readonly Step[]; move: (step: StepId, to: number) => void } {
  const { steps, refetch } = useWorkshop()
  const { give } = useCommand()
  // Of which agenda the wish was made: any newer one has its own say.
  const [wish, setWish] = useState<{ of: string; order: readonly StepId[] } | null>(null)
  const key = steps.map(({ id }) => id).join(' ')
  if (wish && wish.of !== key) setWish(null)
  const shown = wish?.of === key ? wish.order.map((id) => steps.find((step) => step.id === id)!) : steps

  const move = async (step: StepId, to: number) => {
    const order = shown.map(({ id }) => id)
    setWish({ of: key, order: moved(order, order.indexOf(step), to) })
    if (await give('move-step', { step, to })) refetch()
    else setWish(null)
  }
  return { steps: shown, move: (step, to) => void move(step, to) }
}
