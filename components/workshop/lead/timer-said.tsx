'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { chime, readyChime } from './chime'
import { passed } from './clock'
import { useLeft } from './use-left'
import { useSound } from './use-sound'
import { useStage } from './use-stage'

/** Says what is left of the room's timer at chosen moments, and sounds its end, once for the whole screen. */
export function TimerSaid() {
  const t = useTranslations('workshop.lead.timer')
  const { timer } = useStage()
  const left = useLeft(timer)
  const [sounds] = useSound()
  const [said, setSaid] = useState('')
  const last = useRef({ left, state: timer.state })

  useEffect(() => {
    const before = last.current
    last.current = { left, state: timer.state }
    if (before.state !== timer.state) {
      if (timer.state === 'running')
        setSaid(t('begun', { minutes: Math.floor(left / 60_000), seconds: secondsOf(left) }))
      else setSaid(t(timer.state === 'paused' ? 'pausedNow' : 'cleared'))
      return
    }
    const at = timer.state === 'running' ? passed(before.left, left) : null
    if (at === null) return
    setSaid(at === 0 ? t('over') : t('left', { minutes: Math.floor(at / 60_000), seconds: secondsOf(at) }))
    if (at === 0 && sounds) chime()
  }, [left, timer.state, sounds, t])

  useEffect(() => {
    if (!sounds) return
    window.addEventListener('pointerdown', readyChime)
    window.addEventListener('keydown', readyChime)
    return () => {
      window.removeEventListener('pointerdown', readyChime)
      window.removeEventListener('keydown', readyChime)
    }
  }, [sounds])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}

const secondsOf = (ms: number) => Math.ceil(ms / 1000) % 60
