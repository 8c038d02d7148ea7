'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { TextField } from '@/components/ui/text-field'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { DelegationId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import { useRollCall } from '../roll-call-provider'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { DelegationRow } from './delegation-row'

/** The parties at the table: their names and marks, their rights, their order. */
export function DelegationsPage() {
  const t = useTranslations('workshop.delegations')
  const { first, info } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const { rolls } = useRollCall()
  const { give, pending } = useCommand()
  const [name, setName] = useState('')
  const [removing, setRemoving] = useState<Delegation | null>(null)
  const ordered = [...delegations.values()].sort((a, b) => a.order - b.order)
  const membersOf = (id: DelegationId) => rolls.find(({ delegation }) => delegation?.id === id)?.members.length ?? 0

  const move = (index: number, by: -1 | 1) => {
    const order = ordered.map(({ id }) => id)
    const [moved] = order.splice(index, 1)
    order.splice(index + by, 0, moved!)
    void give('order-delegations', { workshop: first.workshop, delegations: order })
  }
  const add = async () => {
    if (await give('add-delegation', { workshop: first.workshop, name })) setName('')
  }
  const remove = async () => {
    if (removing) await give('remove-delegation', { delegation: removing.id })
    setRemoving(null)
  }

  return (
    <>
      <h1 className="text-30">{t('title')}</h1>
      <p className="measure mt-0.5 text-15 text-ink-2">{t('lede')}</p>
      <div
        aria-hidden
        className="mt-6 grid grid-cols-[4.5rem_1fr] gap-x-4 border-b border-ink pb-2 text-12 font-medium text-ink-2"
      >
        <span>{t('code')}</span>
        <span>{t('name')}</span>
      </div>
      <ul>
        {ordered.map((delegation, index) => (
          <DelegationRow
            key={delegation.id}
            delegation={delegation}
            members={membersOf(delegation.id)}
            disabled={info.archived}
            onUp={index > 0 ? () => move(index, -1) : null}
            onDown={index < ordered.length - 1 ? () => move(index, 1) : null}
            onRemove={() => setRemoving(delegation)}
          />
        ))}
      </ul>
      {ordered.length === 0 && <p className="border-b border-hair py-4 text-15 text-ink-2">{t('none')}</p>}
      {!info.archived && (
        <form
          className="mt-6 flex max-w-form items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <TextField
            label={t('new')}
            value={name}
            dir="auto"
            onChange={(event) => setName(event.target.value)}
            className="min-w-0 grow"
          />
          <Button type="submit" pending={pending} disabled={name.trim() === ''}>
            {t('add')}
          </Button>
        </form>
      )}
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        onConfirm={() => void remove()}
        pending={pending}
        title={t('removeTitle', { name: removing?.name ?? '' })}
        confirm={t('removeDo')}
      >
        <p>{t('removeText', { count: removing ? membersOf(removing.id) : 0 })}</p>
      </ConfirmDialog>
    </>
  )
}
