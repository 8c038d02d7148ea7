'use client'
import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import type { Moment } from '@/lib/papers/revisions/history'
import { useMomentName } from './use-moment-name'

/** The two moments that are compared, from lists, and the earlier one by drawing a slider through the paper's past. */
export function MomentChoice({
  moments,
  from,
  to,
  onChange,
}: {
  /** The oldest first. */
  moments: readonly Moment[]
  from: string
  /** null: what it says now. */
  to: string | null
  onChange: (from: string, to: string | null) => void
}) {
  const t = useTranslations('papers.compare')
  const nameOf = useMomentName()
  const end = to === null ? moments.length : moments.findIndex(({ id }) => id === to)
  const start = moments.findIndex(({ id }) => id === from)
  const earlier = moments.slice(0, Math.max(1, end))
  const later = moments.slice(start + 1)
  return (
    <div className="grid gap-5 print:hidden">
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        <SelectField label={t('from')} value={from} onChange={(event) => onChange(event.target.value, to)}>
          {[...earlier].reverse().map((moment) => (
            <option key={moment.id} value={moment.id}>
              {nameOf(moment)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('to')} value={to ?? ''} onChange={(event) => onChange(from, event.target.value || null)}>
          <option value="">{nameOf(null)}</option>
          {[...later].reverse().map((moment) => (
            <option key={moment.id} value={moment.id}>
              {nameOf(moment)}
            </option>
          ))}
        </SelectField>
      </div>
      {earlier.length > 1 && (
        <label className="grid gap-1 text-13 font-medium text-ink-2">
          {t('slider')}
          <input
            type="range"
            min={0}
            max={earlier.length - 1}
            value={start}
            aria-valuetext={nameOf(moments[start] ?? null)}
            onChange={(event) => onChange(earlier[Number(event.target.value)]!.id, to)}
            className="h-11 w-full accent-accent"
          />
          <span aria-hidden className="flex justify-between gap-6 text-12 font-normal text-ink-3">
            <span>{nameOf(earlier[0]!)}</span>
            <span className="text-end">{nameOf(earlier.at(-1)!)}</span>
          </span>
        </label>
      )}
    </div>
  )
}
