'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { SelectField } from '@/components/ui/select-field'
import { useCommand } from '@/components/workshop/use-command'
import type { StepId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'

/** Delegates who are in no group yet, such as those who came late, each with the groups they can be put in. */
export function Ungrouped({ groups }: { groups: readonly Step[] }) {
  const t = useTranslations('planning.breakouts')
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const { give } = useCommand()
  const placed = new Set(groups.flatMap(({ group }) => group?.members ?? []))
  const left = [...people.values()].filter(({ id, role }) => role === 'delegate' && !placed.has(id))
  if (left.length === 0) return null
  return (
    <div className="mt-4 grid gap-4">
      <p className="text-13 text-ink-2">{t('ungrouped', { count: left.length })}</p>
      {left.map(({ id, name }) => (
        <SelectField
          key={id}
          label={<bdi>{name}</bdi>}
          value=""
          onChange={(event) => void give('move-to-group', { step: event.target.value as StepId, participant: id })}
        >
          <option value="">{t('choose')}</option>
          {groups.map((step) => (
            <option key={step.id} value={step.id}>
              {t('group', { name: step.group?.name ?? '' })}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  )
}
