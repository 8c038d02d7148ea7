'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useWorkshop } from './use-workshop'

/** Before the first step: one is in, and what comes next. */
export function Waiting() {
  const t = useTranslations('workshop.waiting')
  const { me, info } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const delegation = me.delegation === null ? undefined : delegations.get(me.delegation)
  return (
    <div className="measure grid gap-4 py-6">
      <p className="text-13 text-ink-2">{t('in')}</p>
      <h1 dir="auto" className="text-start text-30 wrap-anywhere">
        {info.title}
      </h1>
      <p className="text-18 text-ink-2">{t(info.archived ? 'archived' : 'soon')}</p>
      <dl className="border-t border-ink text-15">
        <div className="flex justify-between gap-4 border-b border-hair py-2.5">
          <dt className="text-ink-2">{t('name')}</dt>
          <dd dir="auto" className="min-w-0 wrap-anywhere">
            {me.name}
          </dd>
        </div>
        <div className="flex justify-between gap-4 border-b border-hair py-2.5">
          <dt className="shrink-0 text-ink-2">{t('delegation')}</dt>
          <dd dir="auto" className="min-w-0 text-end wrap-anywhere">
            {delegation ? delegation.name : t('none')}
          </dd>
        </div>
      </dl>
    </div>
  )
}
