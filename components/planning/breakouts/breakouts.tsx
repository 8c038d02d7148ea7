'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { BringBack } from '@/components/workshop/groups/bring-back'
import { useCommand } from '@/components/workshop/use-command'
import { isApart, type Step } from '@/lib/workshop/step'
import { GroupRow } from './group-row'
import { MovePeople } from './move-people'
import { SayForm } from './say-form'
import { StartDialog } from './start-dialog'

/** Breakouts of one step, for facilitators: to begin them, to go from group to group, to come back and to merge. */
export function Breakouts({ step }: { step: Step }) {
  const t = useTranslations('planning.breakouts')
  const toast = useToast()
  const agenda = useView(useWorkshopRoom().agenda)
  const { give, pending } = useCommand()
  const [starting, setStarting] = useState(false)
  if (step.group) return null
  const groups = [...agenda.values()].filter(({ group }) => group?.of === step.id).toSorted((a, b) => a.order - b.order)
  const apart = groups.filter(isApart).length
  const running = groups.some(({ gate }) => gate === 'open')

  const merge = async () => {
    const done = await give('merge-breakouts', { step: step.id })
    if (done) toast(t('merged', { count: done.merged }))
  }

  return (
    <section aria-label={t('title')} className="mt-6 max-w-text">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <h2 className="text-18 font-semibold">{t('title')}</h2>
        {!running && (
          <Button look="text" onClick={() => setStarting(true)}>
            {t(groups.length > 0 ? 'again' : 'start')}
          </Button>
        )}
        {running && (
          <Button pending={pending} onClick={() => void give('end-breakouts', { step: step.id })}>
            {t('end')}
          </Button>
        )}
        {groups.length > 0 && !running && (
          <Button look="text" pending={pending} onClick={() => void merge()}>
            {t('merge')}
          </Button>
        )}
        {apart > 0 && !running && (
          <BringBack step={step} count={apart}>
            {(ask) => (
              <Button look="text" onClick={ask}>
                {t('bring')}
              </Button>
            )}
          </BringBack>
        )}
      </div>
      {groups.length > 0 && (
        <ul className="mt-3 border-t border-hair">
          {groups.map((group) => (
            <GroupRow key={group.id} step={group} />
          ))}
        </ul>
      )}
      {running && (
        <>
          <MovePeople step={step} groups={groups.filter(({ gate }) => gate === 'open')} />
          <SayForm />
        </>
      )}
      {starting && <StartDialog step={step} onClose={() => setStarting(false)} />}
    </section>
  )
}
