'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { Wordmark } from '@/components/ui/wordmark'
import type { WorkshopId } from '@/lib/ids'
import { RoomScreen } from './room-screen'
import { ScreenRoom } from './screen-room'
import { useFacts } from './use-facts'
import { useSecret } from './use-secret'

/** The room's screen for whoever has its link. */
export function ScreenPage({ workshop }: { workshop: WorkshopId }) {
  const secret = useSecret()
  if (secret === undefined) return <Told what="loading" />
  if (secret === null) return <Told what="noTicket" />
  return <WithTicket key={secret} workshop={workshop} secret={secret} />
}

function WithTicket({ workshop, secret }: { workshop: WorkshopId; secret: string }) {
  const { facts, revoked } = useFacts(workshop, secret)
  const [refused, setRefused] = useState(false)
  const refuse = useCallback(() => setRefused(true), [])
  if (revoked || refused) return <Told what="ended" />
  return (
    <ScreenRoom workshop={workshop} secret={secret} fallback={<Told what="loading" />} onRefused={refuse}>
      <RoomScreen facts={facts} />
    </ScreenRoom>
  )
}

/** In place of the room: why it is not there, and what to do. */
function Told({ what }: { what: 'loading' | 'noTicket' | 'ended' }) {
  const t = useTranslations('screen.told')
  return (
    <main id="main" className="grid min-h-dvh content-center gap-8 px-[8vw]">
      <Wordmark size="large" />
      <div role="status" className="grid gap-4 border-t-2 border-ink pt-8">
        <h1 className="text-44">{t(`${what}.title`)}</h1>
        <p className="measure text-20 text-ink-2">{t(`${what}.text`)}</p>
      </div>
    </main>
  )
}
