'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Toggle } from '@/components/ui/toggle'
import type { WorkshopSummary } from '@/lib/wire/records'
import { DeleteDialog } from './delete-dialog'
import { DuplicateDialog } from './duplicate-dialog'
import { WorkshopRow } from './workshop-row'

/** One's workshops, newest first; those in the archive apart. `mayMake`: whether this user may make new ones. */
export function WorkshopList({
  workshops,
  mayMake,
  now,
}: {
  workshops: readonly WorkshopSummary[]
  mayMake: boolean
  now: number
}) {
  const t = useTranslations('workshops')
  const [shown, setShown] = useState<'current' | 'archived'>('current')
  const [asked, setAsked] = useState<{ what: 'duplicate' | 'delete'; workshop: WorkshopSummary } | null>(null)
  const anyArchived = workshops.some(({ archived }) => archived)
  const view = anyArchived ? shown : 'current'
  const rows = workshops.filter(({ archived }) => archived === (view === 'archived'))
  const close = () => setAsked(null)

  return (
    <>
      {anyArchived && (
        <div className="mb-6">
          <Toggle
            label={t('show')}
            value={view}
            onChange={setShown}
            options={[
              { value: 'current', label: t('current') },
              { value: 'archived', label: t('archived') },
            ]}
          />
        </div>
      )}
      {rows.length > 0 ? (
        <ul aria-label={t('caption')} className="border-t border-ink">
          {rows.map((workshop) => (
            <WorkshopRow
              key={workshop.workshop}
              workshop={workshop}
              mayMake={mayMake}
              now={now}
              onAsk={(what) => setAsked({ what, workshop })}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={t('emptyTitle')}>{t(mayMake ? 'emptyText' : 'emptyGuest')}</EmptyState>
      )}
      {asked?.what === 'duplicate' && <DuplicateDialog workshop={asked.workshop} onClose={close} />}
      {asked?.what === 'delete' && <DeleteDialog workshop={asked.workshop} onClose={close} />}
    </>
  )
}
