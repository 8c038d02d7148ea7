'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { byFrame } from '@/components/session/by-frame'
import { personOf } from './person-of'

/** Who else has this paper open, by name; each once, however many windows they have. */
export function Here({ awareness, me }: { awareness: Awareness; me: string }) {
  const t = useTranslations('papers.page')
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    const look = byFrame(() => {
      const people = new Map<string, string>()
      for (const presence of awareness.getStates().values()) {
        const person = personOf(presence)
        if (person && person.participant !== me) people.set(person.participant, person.name)
      }
      const now = [...people.values()].sort((a, b) => a.localeCompare(b))
      setNames((last) => (last.join('\n') === now.join('\n') ? last : now))
    })
    look()
    awareness.on('change', look)
    return () => {
      look.cancel()
      awareness.off('change', look)
    }
  }, [awareness, me])
  if (names.length === 0) return <span className="text-13 text-ink-3">{t('alone')}</span>
  return (
    <span className="max-w-64 truncate text-13 text-ink-2" title={names.join(', ')}>
      {t('here', { count: names.length, first: names[0]!, second: names[1] ?? '' })}
    </span>
  )
}
