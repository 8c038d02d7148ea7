'use client'
import type { ReactNode } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { DelegationId } from '@/lib/ids'

/** What somebody wrote, with whose delegation it is and what it is about; what may be done with it at its end. */
export function Quote({
  text,
  delegation,
  about = null,
  children,
}: {
  text: string
  delegation: DelegationId | null
  about?: string | null
  children: ReactNode
}) {
  const party = useView(useWorkshopRoom().delegations).get(delegation ?? ('' as never))
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-hair py-3">
      <div className="min-w-0 flex-[1_1_20rem]">
        <p dir="auto" className="font-serif text-18 wrap-anywhere">
          {text}
        </p>
        {(party || about !== null) && (
          <p className="text-13 text-ink-3">
            {party && (
              <>
                <b className="me-1.5 font-semibold tracking-wider">{party.code}</b>
                <bdi>{party.name}</bdi>
              </>
            )}
            {party && about !== null && ' · '}
            {about !== null && <bdi>{about}</bdi>}
          </p>
        )}
      </div>
      {children}
    </li>
  )
}
