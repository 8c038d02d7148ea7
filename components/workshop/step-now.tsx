'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Step } from '@/lib/workshop/step'
import { hashOf } from './place'
import { useWorkshop } from './use-workshop'

/**
 * At the top of a step. When one looks at another step than the one that is on: says so, with the way back. Reads out
 * when the room moves on. Another step is begun at its top.
 */
export function StepNow({ step }: { step: Step }) {
  const t = useTranslations('workshop.stage')
  const { now } = useWorkshop()
  const elsewhere = now !== null && now.id !== step.id
  const top = useRef<HTMLDivElement>(null)
  const last = useRef(step.id)
  useEffect(() => {
    if (last.current === step.id) return
    last.current = step.id
    top.current?.closest('main')?.scrollTo(0, 0)
    window.scrollTo(0, 0)
  }, [step.id])
  return (
    <div ref={top}>
      <Announced now={now} />
      {elsewhere && (
        <p className="mb-4 flex flex-wrap gap-x-3 border-s-4 border-accent bg-accent-wash px-4 py-2 text-13">
          <span>{t('elsewhere')}</span>
          <a href={hashOf({ at: 'now' })} className="font-medium text-accent underline underline-offset-4">
            {t('toNow', { title: now.title })}
          </a>
        </p>
      )}
    </div>
  )
}

function Announced({ now }: { now: Step | null }) {
  const t = useTranslations('workshop.stage')
  const key = now && `${now.id} ${now.gate}`
  const last = useRef(key)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (key === last.current) return
    last.current = key
    if (now && now.gate !== 'draft') setSaid(t(`moved.${now.gate}`, { title: now.title }))
  }, [key, now, t])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}
