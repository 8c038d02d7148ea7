'use client'
import { useTranslations } from 'next-intl'
import { Choice } from '@/components/ui/choice'
import { useStage } from '../lead/use-stage'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'

/** Whether who comes by a link waits to be let in. */
export function AskSwitch() {
  const t = useTranslations('workshop.door')
  const { first } = useWorkshop()
  const { asks } = useStage()
  const { give, pending } = useCommand()
  return (
    <Choice
      kind="checkbox"
      checked={asks}
      disabled={pending}
      onChange={() => void give('ask-at-door', { workshop: first.workshop, asks: !asks })}
      label={t('asks')}
      hint={t('asksMeans')}
    />
  )
}
