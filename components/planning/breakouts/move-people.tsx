'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useCommand } from '@/components/workshop/use-command'
import type { StepId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'
import { Seating } from './seating'
import { useSeated } from './use-seated'

const NOWHERE = 'none'

/** While groups work: who came late is put into one, and anybody into another. */
export function MovePeople({ step, groups }: { step: Step; groups: readonly Step[] }) {
  const t = useTranslations('planning.breakouts')
  const { give } = useCommand()
  const people = useSeated(step)
  const [open, setOpen] = useState(false)
  const placed = new Set(groups.flatMap(({ group }) => group?.members ?? []))
  const left = people.filter(({ id }) => !placed.has(id))
  const tables = groups.map(({ id, group }) => ({
    id: id as string,
    name: t('group', { name: group?.name ?? '' }),
    people: people.filter((person) => group?.members.includes(person.id)),
    mayEnter: true,
  }))
  const nowhere = { id: NOWHERE, name: t('noGroup'), people: left, mayEnter: false }
  return (
    <div className="mt-4">
      <div className="flex flex-wrap items-baseline gap-x-5">
        {left.length > 0 && <p className="text-13 text-ink-2">{t('ungrouped', { count: left.length })}</p>}
        <Button look="text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'seating.done' : 'seating.move')}
        </Button>
      </div>
      {open && (
        <div className="mt-2">
          <Seating
            tables={left.length > 0 ? [nowhere, ...tables] : tables}
            onMove={(participant, table) => void give('move-to-group', { step: table as StepId, participant })}
          />
        </div>
      )}
    </div>
  )
}
