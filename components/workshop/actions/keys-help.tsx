'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { useKept } from '../use-kept'
import { ACTION_GROUPS, type Action } from './action'
import { useOffered } from './actions-provider'
import { KeyCap } from './key-cap'

/** Which key does what at this moment, and whether keys do anything at all. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop.actions')
  const { all } = useOffered()
  const [keyed] = useState(() => byGroup(all().filter(({ key }) => key !== undefined)))
  const [byKey, setByKey] = useKept('keys', true)
  return (
    <Dialog open onClose={onClose} title={t('keys')}>
      <dl className="grid grid-cols-[1fr_auto] border-t border-hair text-15">
        {[...keyed, { id: 'palette', label: t('palette'), key: 'Ctrl K' }].map(({ id, label, key }) => (
          <div key={id} className="col-span-2 grid min-h-9 grid-cols-subgrid items-center gap-4 border-b border-hair">
            <dt className="min-w-0 text-ink wrap-anywhere">{label}</dt>
            <dd className="grid">
              <KeyCap>{key!}</KeyCap>
            </dd>
          </div>
        ))}
      </dl>
      <Choice
        kind="checkbox"
        label={t('byKey')}
        hint={t('byKeyHint')}
        className="mt-4"
        checked={byKey}
        onChange={(event) => setByKey(event.target.checked)}
      />
    </Dialog>
  )
}

const byGroup = (actions: readonly Action[]) =>
  ACTION_GROUPS.flatMap((group) => actions.filter((action) => action.group === group))
