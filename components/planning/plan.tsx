'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { useAnswerTotal } from '@/components/workshop/blind/use-answer-total'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { StepId } from '@/lib/ids'
import type { PlannedTime } from '@/lib/workshop/plan-times'
import type { Step } from '@/lib/workshop/step'
import { PlanRow } from './plan-row'
import { SortableAgenda } from './sortable-agenda'
import { StepEditor } from './step-editor'

/** Every step in its order; one at a time is open to be changed. */
export function Plan({
  steps,
  times,
  onMove,
}: {
  steps: readonly Step[]
  times: ReadonlyMap<StepId, PlannedTime | null>
  onMove: (step: StepId, to: number) => void
}) {
  const t = useTranslations('planning')
  const [open, setOpen] = useState<StepId | null>(null)
  const [removing, setRemoving] = useState<Step | null>(null)
  if (steps.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
  return (
    <>
      <SortableAgenda steps={steps} onMove={onMove}>
        <ol aria-label={t('title')} className="border-t border-ink">
          {steps.map((step, index) => (
            <PlanRow
              key={step.id}
              step={step}
              number={index + 1}
              time={times.get(step.id) ?? null}
              open={open === step.id}
              onOpen={() => setOpen(open === step.id ? null : step.id)}
              onRemove={() => setRemoving(step)}
            >
              <StepEditor step={step} />
            </PlanRow>
          ))}
        </ol>
      </SortableAgenda>
      {removing && <RemoveDialog step={removing} onClose={() => setRemoving(null)} />}
    </>
  )
}

function RemoveDialog({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTranslations('workshop.step')
  const { refetch } = useWorkshop()
  const answered = useAnswerTotal(step)
  const { give, pending } = useCommand()
  const remove = async () => {
    if (await give('remove-step', { step: step.id, ...(answered > 0 && { withAnswers: true }) })) refetch()
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => void remove()}
      pending={pending}
      title={t('removeTitle', { title: step.title })}
      confirm={t('removeDo')}
    >
      <p>{t('removeText', { count: answered })}</p>
    </ConfirmDialog>
  )
}
