'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { ParticipantId } from '@/lib/ids'
import { useRollCall } from '../roll-call-provider'
import { Isolated } from '../isolated'
import { useWorkshop } from '../use-workshop'

const SHOWN = 12

/** The last who came, the newest first, and how many there are; a crowd is read out as one number. */
export function Arrivals() {
  const t = useTranslations('workshop.lobby')
  const ofPeople = useTranslations('workshop.people')
  const ofChatham = useTranslations('chatham.people')
  const room = useWorkshopRoom()
  const people = useView(room.people, 'byFrame')
  const delegations = useView(room.delegations)
  const { members, here, hereShown } = useRollCall()
  const { chatham } = useWorkshop().info
  const known = useRef<ReadonlySet<ParticipantId> | null>(null)
  const [order, setOrder] = useState<readonly ParticipantId[]>([])

  useEffect(() => {
    const before = known.current
    known.current = new Set(people.keys())
    const came = [...people.keys()].filter((id) => !before?.has(id)).reverse()
    setOrder((last) => [...came, ...last.filter((id) => people.has(id) && !came.includes(id))].slice(0, SHOWN))
  }, [people])

  return (
    <section aria-label={t('arrivals')} className="border-t border-ink pt-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-18 font-semibold">{t('arrivals')}</h2>
        <p role="status" className="text-13 text-ink-3">
          {hereShown ? t('arrived', { members, here }) : ofPeople('members', { members })}
        </p>
      </div>
      {chatham !== null && <p className="mt-1 text-13 text-ink-2">{ofChatham('hidden')}</p>}
      <ul className="mt-2 grid gap-x-8 sm:grid-cols-2">
        {(chatham === null ? order : []).map((id) => {
          const person = people.get(id)
          const delegation = person?.delegation ? delegations.get(person.delegation) : undefined
          return person ? (
            <li
              key={id}
              className="flex animate-settle items-baseline justify-between gap-3 border-b border-hair py-1.5 text-15"
            >
              <Isolated className="min-w-0 truncate">{person.name}</Isolated>
              <span className="shrink-0 text-12 font-semibold tracking-wider text-ink-2">{delegation?.code}</span>
            </li>
          ) : null
        })}
      </ul>
      {chatham === null && members > order.length && (
        <p className="mt-2 text-13 text-ink-3">{t('andMore', { count: members - order.length })}</p>
      )}
    </section>
  )
}
