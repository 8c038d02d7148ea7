'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { RoomProvider } from '@/components/session/room-provider'
import type { Theme } from '@/components/ui/themes'
import type { WorkshopView as First } from '@/lib/wire/queries'
import { RoomSkeleton } from './room-skeleton'
import { WorkshopShell } from './workshop-shell'

/** One person's view of a workshop: connected to its room, and drawn. `first`: as the server knew it when it rendered the page. */
export function WorkshopView({ first, theme }: { first: First; theme: Theme }) {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])
  return (
    <RoomProvider
      workshop={first.workshop}
      me={first.me.id}
      self={first.me}
      fallback={<RoomSkeleton title={first.title} />}
      onMembershipChanged={refresh}
    >
      <WorkshopShell first={first} theme={theme} />
    </RoomProvider>
  )
}
