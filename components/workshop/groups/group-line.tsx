'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { Group } from '@/lib/workshop/step'
import { Isolated } from '../isolated'

/** Who works together here. */
export function GroupLine({ group }: { group: Group }) {
  const t = useTranslations('workshop.groups')
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const names = group.members.flatMap((id) => people.get(id)?.name ?? [])
  return (
    <section aria-label={t('yours')} className="mt-6 border-t border-hair pt-3 text-13 text-ink-2">
      <h2 className="font-sans text-13 font-medium text-ink">{t('yours')}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {names.map((name, index) => (
          <li key={index}>
            <Isolated>{name}</Isolated>
          </li>
        ))}
      </ul>
    </section>
  )
}
