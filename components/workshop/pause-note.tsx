'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

/** While the workshop is paused: says so to everyone, and lets a facilitator go on. */
export function PauseNote() {
  const t = useTranslations('workshop.pause')
  const { first, info, facilitates } = useWorkshop()
  const { give, pending } = useCommand()
  return (
    <div role="status">
      {info.paused && !info.archived && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-hair-strong bg-accent-wash px-5 py-2 text-13 min-[1200px]:px-6">
          <p>
            <b className="font-semibold">{t('title')}</b> {t(facilitates ? 'textForFacilitators' : 'text')}
          </p>
          {facilitates && (
            <Button pending={pending} onClick={() => void give('resume-workshop', { workshop: first.workshop })}>
              {t('resume')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
