'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, type MenuItem } from '@/components/ui/menu'
import type { Person } from '@/lib/wire/records'
import type { Delegation } from '@/lib/workshop/delegation'
import { useRollCall } from '../roll-call-provider'
import { Isolated } from '../isolated'

export type PersonAct = 'edit' | 'seat' | 'merge' | 'return' | 'remove' | 'restore'

/** One person, with what may be done. */
export function PersonRow({
  person,
  delegation,
  onAct,
}: {
  person: Person
  delegation: Delegation | null
  onAct: (act: PersonAct, person: Person) => void
}) {
  const { isHere, hereShown, hasAnswered } = useRollCall()
  return (
    <Row
      person={person}
      delegation={delegation}
      here={isHere(person)}
      hereShown={hereShown}
      answered={hasAnswered(person.id)}
      onAct={onAct}
    />
  )
}

const Row = memo(
  function Row({
    person,
    delegation,
    here,
    hereShown,
    answered,
    onAct,
  }: {
    person: Person
    delegation: Delegation | null
    here: boolean
    hereShown: boolean
    answered: boolean
    onAct: (act: PersonAct, person: Person) => void
  }) {
    const t = useTranslations('workshop.person')
    const notes = person.removed
      ? []
      : [
          t(`roles.${person.role}`),
          person.standing !== 'member' && t(`standings.${person.standing}`),
          person.simulated && t('simulated'),
          !person.arrived && !person.simulated ? t('expected') : hereShown && (here ? t('here') : t('away')),
          answered && t('answered'),
        ].filter(Boolean)
    const items: MenuItem[] = [
      { label: t('edit'), onSelect: () => onAct('edit', person) },
      ...(!person.arrived && !person.simulated ? [{ label: t('seat'), onSelect: () => onAct('seat', person) }] : []),
      ...(person.arrived && !person.account && !person.simulated
        ? [{ label: t('giveReturn'), onSelect: () => onAct('return', person) }]
        : []),
      ...(person.simulated ? [] : [{ label: t('merge'), onSelect: () => onAct('merge', person) }]),
      { label: t('remove'), apart: true, onSelect: () => onAct('remove', person) },
    ]
    return (
      <li className="grid min-h-11 grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-hair py-1">
        <span className="text-13 font-semibold tracking-wider" title={delegation?.name}>
          {delegation?.code}
        </span>
        <span className="grid min-w-0">
          <Isolated className={clsx('text-15 wrap-anywhere', !here && !person.simulated && 'text-ink-2')}>
            {person.name}
          </Isolated>
          {notes.length > 0 && <span className="text-12 text-ink-3">{notes.join(', ')}</span>}
        </span>
        {person.removed ? (
          <Button
            look="text"
            aria-label={t('restoreName', { name: person.name })}
            onClick={() => onAct('restore', person)}
          >
            {t('restore')}
          </Button>
        ) : (
          <Menu label={t('change')} name={t('changeName', { name: person.name })} items={items} />
        )}
      </li>
    )
  },
  // What a row may do does not change with the page around it.
  (before, after) =>
    before.person === after.person &&
    before.delegation === after.delegation &&
    before.here === after.here &&
    before.hereShown === after.hereShown &&
    before.answered === after.answered,
)
