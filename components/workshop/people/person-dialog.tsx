'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { DelegationId } from '@/lib/ids'
import type { Person } from '@/lib/wire/records'
import type { Delegation } from '@/lib/workshop/delegation'
import { roleSchema, standingSchema } from '@/lib/workshop/role'
import { CommandFailure } from '../command-failure'
import { useCommand } from '../use-command'

/** Name, delegation, role and standing of one person. `onSaved` gets who they were before. */
export function PersonDialog({
  person,
  delegations,
  onClose,
  onSaved,
}: {
  person: Person
  delegations: readonly Delegation[]
  onClose: () => void
  onSaved: (before: Person) => void
}) {
  const t = useTranslations('workshop.person')
  const fields = useTranslations('fields')
  const { give, pending, failure } = useCommand('here')
  const [name, setName] = useState(person.name)
  const [delegation, setDelegation] = useState<DelegationId | null>(person.delegation)
  const [role, setRole] = useState(person.role)
  const [standing, setStanding] = useState(person.standing)

  const save = async () => {
    const changed = {
      ...(name !== person.name && { name }),
      ...(delegation !== person.delegation && { delegation }),
      ...(role !== person.role && { role }),
      ...(standing !== person.standing && { standing }),
    }
    if (Object.keys(changed).length === 0) return onClose()
    if (await give('set-participant', { participant: person.id, ...changed })) onSaved(person)
  }
  const errorOf = (field: string) => failure?.fields?.[field] && fields(failure.fields[field])

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" pending={pending} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <TextField
          label={t('name')}
          value={name}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
          error={errorOf('name')}
        />
        <SelectField
          label={t('delegation')}
          value={delegation ?? ''}
          onChange={(event) => setDelegation((event.target.value || null) as DelegationId | null)}
          error={errorOf('delegation')}
        >
          <option value="">{t('noDelegation')}</option>
          {delegations.map(({ id, name, code }) => (
            <option key={id} value={id}>
              {code} {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('role')}
          hint={t(`roleMeans.${role}`)}
          value={role}
          onChange={(event) => setRole(roleSchema.parse(event.target.value))}
          error={errorOf('role')}
        >
          {roleSchema.options.map((option) => (
            <option key={option} value={option}>
              {t(`roles.${option}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('standing')}
          hint={t(`standingMeans.${standing}`)}
          value={standing}
          onChange={(event) => setStanding(standingSchema.parse(event.target.value))}
          error={errorOf('standing')}
        >
          {standingSchema.options.map((option) => (
            <option key={option} value={option}>
              {t(`standings.${option}`)}
            </option>
          ))}
        </SelectField>
        <CommandFailure of={failure} />
      </div>
    </Dialog>
  )
}
