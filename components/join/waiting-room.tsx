'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { keepReturnLink } from '@/components/workshop/kept-return-link'
import { Button } from '@/components/ui/button'
import type { WorkshopId } from '@/lib/ids'
import { runCommand, runQuery } from '@/lib/wire/ask'
import { Failure } from '@/lib/wire/failures'
import type { WaitingState } from '@/lib/wire/waiting'

/** Who waits has no connection to any room: this page asks. */
const ASK_MS = 2000

/** The page of somebody who waits to be let in: it opens by itself, also after a reload. */
export function WaitingRoom({ workshop, first }: { workshop: WorkshopId; first: WaitingState }) {
  const t = useTranslations('join.waiting')
  const router = useRouter()
  const [now, setNow] = useState(first)
  const [leaving, setLeaving] = useState(false)
  const isIn = now.state === 'in'

  useEffect(() => {
    if (isIn) return
    let stale = false
    const ask = async () => {
      try {
        const state = await runQuery('my-waiting', { workshop })
        if (!stale) setNow(state)
      } catch (error) {
        // Nobody waits here any more; or there is no connection at this moment, and the next question tells.
        if (!stale && error instanceof Failure && error.failure !== 'offline') router.refresh()
      }
    }
    const timer = setInterval(() => void ask(), ASK_MS)
    return () => {
      stale = true
      clearInterval(timer)
    }
  }, [workshop, isIn, router])

  useEffect(() => {
    if (!isIn) return
    runCommand('take-return-link', { workshop })
      .then(({ returnLink }) => returnLink && keepReturnLink(workshop, returnLink))
      .catch(() => {}) // a facilitator can give it out again
      .finally(() => router.refresh())
  }, [workshop, isIn, router])

  const leave = async () => {
    setLeaving(true)
    await runCommand('stop-waiting', { workshop }).catch(() => {})
    router.push('/join')
  }
  return (
    <>
      <div role="status" className="-mt-4 grid gap-3 border-s-4 border-accent bg-accent-wash px-5 py-4">
        <p className="font-serif text-22">{t(`${now.state}.title`, { name: now.name })}</p>
        <p className="text-15 text-ink-2">{t(`${now.state}.text`)}</p>
      </div>
      {now.delegation && (
        <p className="text-15">
          <span className="block text-13 font-medium text-ink-2">{t('delegation')}</span>
          <b className="me-3 text-13 font-semibold tracking-wider">{now.delegation.code}</b>
          <bdi>{now.delegation.name}</bdi>
        </p>
      )}
      {!isIn && (
        <Button pending={leaving} onClick={() => void leave()} className="justify-self-start">
          {t('leave')}
        </Button>
      )}
    </>
  )
}
