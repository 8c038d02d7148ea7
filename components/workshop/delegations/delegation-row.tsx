'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { TextField } from '@/components/ui/text-field'
import type { Delegation } from '@/lib/workshop/delegation'
import { useCommand } from '../use-command'

const RIGHTS = ['speaks', 'tables', 'votes'] as const

/** One delegation, edited where it stands: what is typed is kept on leaving the field, a right on pressing it. */
export function DelegationRow({
  delegation,
  members,
  disabled,
  onUp,
  onDown,
  onRemove,
}: {
  delegation: Delegation
  members: number
  disabled: boolean
  onUp: (() => void) | null
  onDown: (() => void) | null
  onRemove: () => void
}) {
  const t = useTranslations('workshop.delegations')
  const fields = useTranslations('fields')
  const { give, failure } = useCommand()
  const [name, setName] = useState(delegation.name)
  const [code, setCode] = useState(delegation.code)
  useEffect(() => setName(delegation.name), [delegation.name])
  useEffect(() => setCode(delegation.code), [delegation.code])

  const keep = (changed: Partial<Pick<Delegation, 'name' | 'code'>>) => {
    const [[field, value]] = Object.entries(changed) as [[keyof Delegation, string]]
    if (delegation[field] !== value) void give('edit-delegation', { delegation: delegation.id, ...changed })
  }
  const items: MenuItem[] = [
    ...(onUp ? [{ label: t('up'), onSelect: onUp }] : []),
    ...(onDown ? [{ label: t('down'), onSelect: onDown }] : []),
    { label: t('remove'), apart: onUp !== null || onDown !== null, onSelect: onRemove },
  ]
  const errorOf = (field: 'name' | 'code') => failure?.fields?.[field] && fields(failure.fields[field])

  return (
    <li className="border-b border-hair pt-1 pb-2">
      <fieldset disabled={disabled} className="grid grid-cols-[4.5rem_minmax(0,1fr)_auto] items-end gap-x-4 gap-y-1">
        <legend className="sr-only">{delegation.name}</legend>
        <TextField
          label={t('code')}
          labelHidden
          value={code}
          maxLength={4}
          autoCapitalize="characters"
          onChange={(event) => setCode(event.target.value.toLocaleUpperCase())}
          onBlur={() => keep({ code })}
          error={errorOf('code')}
        />
        <TextField
          label={t('name')}
          labelHidden
          value={name}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
          onBlur={() => keep({ name })}
          error={errorOf('name')}
        />
        <div className="pb-2">
          {!disabled && <Menu label={t('change')} name={t('changeName', { name: delegation.name })} items={items} />}
        </div>
        <div
          className="col-span-3 flex flex-wrap gap-x-5 sm:col-span-1 sm:col-start-2"
          role="group"
          aria-label={t('rights')}
        >
          {RIGHTS.map((right) => (
            <label key={right} className="inline-flex min-h-9 items-center gap-2 text-13 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={delegation[right]}
                onChange={(event) =>
                  void give('edit-delegation', { delegation: delegation.id, [right]: event.target.checked })
                }
                className="size-4 accent-accent"
              />
              {t(right)}
            </label>
          ))}
          <span className="ms-auto self-center text-12 text-ink-3">{t('members', { count: members })}</span>
        </div>
      </fieldset>
    </li>
  )
}
