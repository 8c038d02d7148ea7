'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import type { AtDoor as Waiter } from '@/lib/wire/waiting'
import { Isolated } from '../isolated'
import { useCommand } from '../use-command'
import type { Offer } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { useAtDoor } from './use-at-door'

/** Who is at the door, to be let in singly or all at once, or declined; nothing while nobody is. */
export function AtDoor({ offer }: { offer: Offer }) {
  const t = useTranslations('workshop.door')
  const { first } = useWorkshop()
  const { workshop } = first
  const waiters = useAtDoor()
  const { give, pending } = useCommand()
  if (!waiters || waiters.length === 0) return null
  const waiting = waiters.filter(({ declined }) => !declined)
  const declined = waiters.filter((each) => each.declined)
  const admit = (one?: Waiter) => void give('admit-waiting', { workshop, ...(one && { waiting: one.waiting }) })
  const decline = async (one: Waiter) => {
    const named = { workshop, waiting: one.waiting }
    if (await give('decline-waiting', { ...named, declined: true }))
      offer(t('declinedNow', { name: one.name }), () => void give('decline-waiting', { ...named, declined: false }))
  }
  return (
    <section aria-label={t('title')} className="mt-6 border-t-2 border-accent bg-accent-wash px-4 pt-3 pb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
        <h2 className="text-18 font-semibold">{t('count', { count: waiting.length })}</h2>
        {waiting.length > 1 && (
          <Button look="main" pending={pending} onClick={() => admit()}>
            {t('all')}
          </Button>
        )}
      </div>
      <ul className="mt-2 border-t border-hair-strong">
        {waiting.map((one) => (
          <Row key={one.waiting} one={one}>
            <Button onClick={() => void decline(one)} aria-label={t('declineName', { name: one.name })} look="text">
              {t('decline')}
            </Button>
            <Button pending={pending} onClick={() => admit(one)} aria-label={t('admitName', { name: one.name })}>
              {t('admit')}
            </Button>
          </Row>
        ))}
        {declined.map((one) => (
          <Row key={one.waiting} one={one} note={t('declined')}>
            <Button look="text" onClick={() => admit(one)} aria-label={t('admitName', { name: one.name })}>
              {t('admitAfterAll')}
            </Button>
          </Row>
        ))}
      </ul>
    </section>
  )
}

function Row({ one, note, children }: { one: Waiter; note?: string; children: React.ReactNode }) {
  const delegations = useView(useWorkshopRoom().delegations)
  const delegation = one.delegation ? delegations.get(one.delegation) : undefined
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-hair-strong py-1.5">
      <span className="flex min-w-0 items-baseline gap-3">
        <span className="w-10 shrink-0 text-12 font-semibold tracking-wider text-ink-2" title={delegation?.name}>
          {delegation?.code}
        </span>
        <span className="min-w-0">
          <Isolated className="text-15 wrap-anywhere">{one.name}</Isolated>
          {note && <span className="block text-12 text-ink-2">{note}</span>}
        </span>
      </span>
      <span className="flex items-center gap-2">{children}</span>
    </li>
  )
}
