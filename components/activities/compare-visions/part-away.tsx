'use client'
import type { ReactNode } from 'react'
import { TakeAway } from '../take-away'
import { useComparedNow, useComparing } from './comparing'
import { useTranslations } from 'next-intl'

/** What of one finding can be taken away: what draws it, the sentences under it, and its table. */
export interface Taken {
  readonly node: ReactNode
  readonly lines: readonly string[]
  readonly rows: () => readonly (readonly string[])[]
}

/** Takes one finding's picture and table away; the visions' names stand under every picture. */
export function PartAway({ title, taken: { node, lines, rows } }: { title: string; taken: Taken }) {
  const t = useTranslations('activities.compare-visions.scores')
  const { step, looks } = useComparing()
  const { illustrative } = useComparedNow()
  const picture = () => ({
    node,
    title: `${step.title}: ${title}`,
    lines: [
      ...lines,
      looks.map(({ letter, name }) => `${letter}: ${name}`).join(' · '),
      illustrative ? t('illustrative') : '',
    ],
  })
  return <TakeAway name={`${step.title} - ${title}`} of={title} picture={picture} rows={rows} />
}
