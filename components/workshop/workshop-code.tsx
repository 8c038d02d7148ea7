'use client'
import { useTranslations } from 'next-intl'
import { hashOf } from './place'
import { useLobby } from './lobby/lobby-provider'

/** The short code in the head, which leads to the lobby. */
export function WorkshopCode() {
  const t = useTranslations('workshop')
  const { main } = useLobby()
  if (!main?.code) return null
  return (
    <a href={hashOf({ at: 'lobby' })} className="text-13 no-underline hover:underline">
      {t.rich('code', { code: main.code, b: (words) => <b className="font-medium text-ink">{words}</b> })}
    </a>
  )
}
