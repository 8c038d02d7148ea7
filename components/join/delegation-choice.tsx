'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useTypedEarly } from '@/components/ui/use-typed-early'
import type { DelegationId } from '@/lib/ids'
import type { Door } from '@/lib/wire/queries'
import { Isolated } from '@/components/workshop/isolated'

/** The delegations with their marks and how many are in each; one tap chooses. */
export function DelegationChoice({
  delegations,
  value,
  onChange,
  error,
  counts = true,
}: {
  delegations: Door['delegations']
  value: DelegationId | null
  onChange: (delegation: DelegationId) => void
  error: string | undefined
  /** Whether it is told how many are in each. */
  counts?: boolean
}) {
  const t = useTranslations('join')
  const early = useTypedEarly<HTMLFieldSetElement>((event) => onChange(event.target.value as DelegationId))
  return (
    <fieldset
      ref={early}
      role="radiogroup"
      tabIndex={-1}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? 'delegation-error' : undefined}
    >
      <legend className="text-13 font-medium text-ink-2">{t('delegation')}</legend>
      <div className="mt-2 border-t border-ink">
        {delegations.map((delegation) => (
          <label
            key={delegation.id}
            className={clsx(
              'relative grid min-h-12 grid-cols-[1.25rem_2.75rem_1fr_auto] items-center gap-x-3 border-b border-hair py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent',
              value === delegation.id && 'bg-accent-wash',
            )}
          >
            <input
              type="radio"
              name="delegation"
              value={delegation.id}
              checked={value === delegation.id}
              onChange={() => onChange(delegation.id)}
              className="size-5 accent-accent outline-none"
            />
            <span className="text-13 font-semibold tracking-wider">{delegation.code}</span>
            <Isolated className="min-w-0 text-15">{delegation.name}</Isolated>
            {counts && <span className="text-12 text-ink-3">{t('people', { count: delegation.people })}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p id="delegation-error" className="mt-2 flex gap-2 text-13 font-medium text-accent">
          <span aria-hidden className="mt-[0.55em] h-px w-3 shrink-0 bg-current" />
          {error}
        </p>
      )}
    </fieldset>
  )
}
