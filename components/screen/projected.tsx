'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { Projected } from '@/lib/workshop/stage'
import { FitDown } from './fit-down'

/** What people wrote and a facilitator chose for the wall; by delegation, never by name. */
export function ProjectedReasons({ reasons }: { reasons: readonly Projected[] }) {
  const t = useTranslations('screen')
  const delegations = useView(useWorkshopRoom().delegations)
  return (
    <FitDown className="flex-1">
      <ul aria-label={t('reasons')} className="grid gap-10">
        {reasons.map(({ id, text, delegation }) => {
          const name = delegation && delegations.get(delegation)?.name
          return (
            <li key={id} className="grid animate-settle gap-3 border-s-6 border-accent ps-8">
              <q dir="auto" className="text-start font-serif text-[3.25rem]/[4rem] font-medium whitespace-pre-line">
                {text}
              </q>
              {name && <p className="text-[1.875rem]/[2.5rem] text-ink-2">{name}</p>}
            </li>
          )
        })}
      </ul>
    </FitDown>
  )
}
