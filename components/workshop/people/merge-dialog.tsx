'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import type { ParticipantId } from '@/lib/ids'
import type { Person } from '@/lib/wire/records'
import { CommandFailure } from '../command-failure'
import { useCommand } from '../use-command'

/** One person who is here twice becomes one. The place that stays is chosen; it cannot be taken back. */
export function MergeDialog({
  person,
  others,
  onClose,
  onMerged,
}: {
  person: Person
  others: readonly Person[]
  onClose: () => void
  onMerged: () => void
}) {
  const t = useTranslations('workshop.merge')
  const { give, pending, failure } = useCommand('here')
  const likely = others.find(({ name }) => name.toLocaleLowerCase() === person.name.toLocaleLowerCase())
  const [keep, setKeep] = useState<ParticipantId | ''>(likely?.id ?? '')
  const kept = others.find(({ id }) => id === keep)
  const merge = async () => {
    if (keep && (await give('merge-participants', { keep, merge: person.id }))) onMerged()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title', { name: person.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" disabled={!kept} pending={pending} onClick={() => void merge()}>
            {t('do')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <SelectField
          label={t('keep')}
          value={keep}
          onChange={(event) => setKeep(event.target.value as ParticipantId | '')}
        >
          <option value="">{t('choose')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <p>{kept ? t('means', { gone: person.name, kept: kept.name }) : t('ask')}</p>
        <CommandFailure of={failure} />
      </div>
    </Dialog>
  )
}
