'use client'
import { useState } from 'react'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { StepId } from '@/lib/ids'
import { moved } from '@/lib/workshop/plan-times'
import type { Step } from '@/lib/workshop/step'

/** The plenary's agenda in the order that was wished for here, at once; the server's own as soon as it says otherwise. */
export function useOrder(): { steps: readonly Step[]; move: (step: StepId, to: number) => void } {
  const { steps: all, refetch } = useWorkshop()
  const steps = all.filter(({ group }) => !group)
  const { give } = useCommand()
  // Of which agenda the wish was made: any newer one has its own say.
  const [wish, setWish] = useState<{ of: string; order: readonly StepId[] } | null>(null)
  const key = steps.map(({ id }) => id).join(' ')
  if (wish && wish.of !== key) setWish(null)
  const shown = wish?.of === key ? wish.order.map((id) => steps.find((step) => step.id === id)!) : steps

  const move = async (step: StepId, to: number) => {
    const ids = shown.map(({ id }) => id)
    const order = moved(ids, ids.indexOf(step), to)
    setWish({ of: key, order })
    // Among all steps its place is before the one that follows it now; its groups go with it.
    const others = all.filter(({ id, group }) => id !== step && group?.of !== step).map(({ id }) => id)
    const next = order[to + 1]
    const place = next ? others.indexOf(next) : others.length
    if (await give('move-step', { step, to: place })) refetch()
    else setWish(null)
  }
  return { steps: shown, move: (step, to) => void move(step, to) }
}
