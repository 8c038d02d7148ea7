'use client'
import { useDraggable, useDroppable } from '@dnd-kit/core'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { ParticipantId } from '@/lib/ids'

export interface Seated {
  readonly id: ParticipantId
  readonly name: string
  /** The mark of their delegation; null where they have none. */
  readonly code: string | null
}

/** A place people can be put. `mayEnter` false: one only leaves it. */
export interface Table {
  readonly id: string
  readonly name: string
  readonly people: readonly Seated[]
  readonly mayEnter: boolean
}

/** One table with its people; a place to drop on. */
export function SeatingTable({ table: { id, name, people, mayEnter }, wide }: { table: Table; wide: boolean }) {
  const t = useTranslations('planning.breakouts.seating')
  const { setNodeRef, isOver } = useDroppable({ id, disabled: !mayEnter })
  return (
    <section
      ref={setNodeRef}
      aria-label={name}
      className={clsx(
        'min-h-20 min-w-0 border-t-2 px-2 pt-1.5 pb-2',
        wide && 'min-[30rem]:col-span-2',
        isOver ? 'border-accent bg-accent-wash' : wide ? 'border-hair-strong bg-shade' : 'border-ink bg-shade',
      )}
    >
      <h3 className="flex items-baseline justify-between gap-3 font-sans text-13 font-semibold text-ink">
        <bdi className="min-w-0 truncate">{name}</bdi>
        <span className="shrink-0 text-12 font-normal text-ink-2 tabular-nums">
          {t('people', { count: people.length })}
        </span>
      </h3>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {people.map((person) => (
          <Chip key={person.id} person={person} />
        ))}
      </ul>
    </section>
  )
}

function Chip({ person: { id, name, code } }: { person: Seated }) {
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id })
  return (
    <li className="max-w-full">
      <button
        ref={setNodeRef}
        type="button"
        title={name}
        {...listeners}
        {...attributes}
        style={transform ? { translate: `${transform.x}px ${transform.y}px` } : undefined}
        className={clsx(
          'flex min-h-8 max-w-full cursor-grab touch-manipulation items-center gap-2 border bg-paper px-2.5 text-13 text-ink active:cursor-grabbing pointer-coarse:min-h-11',
          isDragging ? 'relative z-10 border-ink' : 'border-hair-strong hover:border-ink',
        )}
      >
        {code && <span className="shrink-0 text-12 font-semibold tracking-wider text-ink-2">{code}</span>}
        <bdi className="min-w-0 truncate">{name}</bdi>
      </button>
    </li>
  )
}
