'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'

/** What a facilitator says to all groups, until it is put away, taken back or the groups are over. */
export function SaidNote() {
  const t = useTranslations('workshop.groups')
  const said = useView(useWorkshopRoom().stage)?.said ?? null
  const [away, setAway] = useState<number | null>(null)
  return (
    <div role="status">
      {said && said.at !== away && (
        <div className="flex flex-wrap items-center gap-x-5 border-b border-hair-strong bg-accent-wash px-5 py-2 text-15 min-[1200px]:px-6">
          <p className="min-w-0 wrap-anywhere">
            <b className="text-13 font-semibold">{t('said')}</b> <bdi>{said.text}</bdi>
          </p>
          <Button look="text" onClick={() => setAway(said.at)}>
            {t('putAway')}
          </Button>
        </div>
      )}
    </div>
  )
}
