'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Breakouts } from '@/components/planning/breakouts/breakouts'
import { StepEditor } from '@/components/planning/step-editor'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import type { Step } from '@/lib/workshop/step'
import { useAnswerTotal } from './blind/use-answer-total'
import { goTo } from './place'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

/** For facilitators, under the picture: the step's words and settings, its place in the agenda, its end. */
export function StepTools({ step }: { step: Step }) {
  const t = useTranslations('workshop.step')
  const { steps, info, refetch } = useWorkshop()
  const answered = useAnswerTotal(step)
  const { give, pending } = useCommand()
  const [open, setOpen] = useState(false)
  const [removing, setRemoving] = useState(false)
  if (info.archived) return null
  const index = steps.findIndex(({ id }) => id === step.id)

  const move = async (to: number) => {
    if (await give('move-step', { step: step.id, to })) refetch()
  }
  const remove = async () => {
    const removed = await give('remove-step', { step: step.id, ...(answered > 0 && { withAnswers: true }) })
    setRemoving(false)
    if (!removed) return
    refetch()
    goTo({ at: 'now' })
  }

  return (
    <section aria-label={t('tools')} className="mt-8 border-t border-hair pt-3">
      <div className="flex flex-wrap items-center gap-x-5">
        <Button look="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'closeEdit' : 'edit')}
        </Button>
        {index > 0 && (
          <Button look="text" pending={pending} onClick={() => void move(index - 1)}>
            {t('earlier')}
          </Button>
        )}
        {index < steps.length - 1 && (
          <Button look="text" pending={pending} onClick={() => void move(index + 1)}>
            {t('later')}
          </Button>
        )}
        <Button look="text" onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </div>
      {open && <StepEditor step={step} />}
      {info.chatham === null && <Breakouts step={step} />}
      <ConfirmDialog
        open={removing}
        onClose={() => setRemoving(false)}
        onConfirm={() => void remove()}
        pending={pending}
        title={t('removeTitle', { title: step.title })}
        confirm={t('removeDo')}
      >
        <p>{t('removeText', { count: answered })}</p>
      </ConfirmDialog>
    </section>
  )
}
