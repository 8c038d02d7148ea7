'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BarKey, MeanKey } from '@/components/charts/mark-keys'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { useComparedNow, useComparing } from './comparing'
import { useWording } from './wording'

/** What the marks mean; only those that are there. */
export function MapKeys({ broken, crossed = false }: { broken: boolean; crossed?: boolean }) {
  const t = useTranslations('activities.compare-visions.keys')
  const { layout, picked, aims } = useComparing()
  const triangle = aims.length === 3
  const { summary, myPoints } = useComparedNow()
  const { number } = useWording()
  const keys: { mark: ReactNode; words: string }[] = []
  if (summary.people.length > 0)
    keys.push(triangle ? { mark: <DelegationMark />, words: t('person') } : { mark: <BarKey />, words: t('bar') })
  if (myPoints !== null) keys.push({ mark: <DelegationMark accent />, words: t('you') })
  if (picked !== null) keys.push({ mark: <DelegationMark accent />, words: t('picked') })
  if (triangle)
    keys.push({
      mark: (
        <svg viewBox="0 0 18 14" aria-hidden className="h-3 w-4">
          <path d="M0 11 18 3" stroke="var(--ink)" strokeWidth="1.5" />
        </svg>
      ),
      words: t('border'),
    })
  if (!triangle && summary.people.length > 1)
    keys.push({ mark: <MeanKey />, words: t('mean') }, { mark: <MeanKey slanted />, words: t('compositional') })
  if (broken)
    keys.push({
      mark: (
        <svg viewBox="0 0 18 14" aria-hidden className="h-3 w-4">
          <path d="M3 12 15 2" stroke="var(--accent)" strokeWidth="2" />
        </svg>
      ),
      words: t('broken'),
    })
  if (crossed)
    keys.push({
      mark: (
        <svg viewBox="0 0 18 14" aria-hidden className="h-3 w-4">
          <path d="M1 11 8 4" stroke="var(--accent)" strokeWidth="1.5" />
          <text x="10" y="12" fontSize="11" fill="var(--accent)">
            {number(2)}
          </text>
        </svg>
      ),
      words: t('crossed'),
    })
  return (
    <ul
      aria-label={t('title')}
      className={clsx(
        'flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-2',
        layout === 'wide' && triangle
          ? 'mt-2 @min-[40rem]:absolute @min-[40rem]:end-0 @min-[40rem]:top-0 @min-[40rem]:mt-0 @min-[40rem]:block @min-[40rem]:w-40'
          : 'mt-2',
      )}
    >
      {keys.map(({ mark, words }) => (
        <li key={words} className="flex items-center gap-2 py-0.5">
          <span className="grid w-[1.4em] shrink-0 place-items-center">{mark}</span>
          {words}
        </li>
      ))}
    </ul>
  )
}
