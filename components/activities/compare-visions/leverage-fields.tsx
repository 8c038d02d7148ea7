'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { TextField } from '@/components/ui/text-field'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'

/** How much each delegation can bring to bear; empty is its number of people. */
export function LeverageFields({
  leverage,
  onChange,
}: {
  leverage: CompareSettings['leverage']
  onChange: (leverage: CompareSettings['leverage']) => void
}) {
  const t = useTranslations('activities.compare-visions.edit')
  const delegations = useView(useWorkshopRoom().delegations)
  const inOrder = [...delegations.values()].toSorted((a, b) => a.order - b.order)
  if (inOrder.length < 2) return null
  const set = (id: string, typed: string) => {
    const { [id]: _, ...others } = leverage
    const value = Number(typed)
    onChange(typed === '' || !(value >= 0.1 && value <= 1000) ? others : { ...others, [id]: value })
  }
  return (
    <fieldset>
      <legend className="text-13 font-medium text-ink-2">{t('leverage')}</legend>
      <p className="text-13 text-ink-3">{t('leverageHint')}</p>
      <div className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {inOrder.map(({ id, code, name }) => (
          <TextField
            key={id}
            label={<abbr title={name}>{code}</abbr>}
            type="number"
            inputMode="decimal"
            min={0.1}
            max={1000}
            step="any"
            value={leverage[id] ?? ''}
            onChange={({ target }) => set(id, target.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
