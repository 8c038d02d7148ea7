'use client'
import { useDroppable } from '@dnd-kit/core'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { PlacedGroup } from '@/lib/activities/ideas-board/board-picture'
import { GROUP_LIMIT } from '@/lib/activities/ideas-board/note'
import { useIdeas } from './ideas'
import { NoteCard } from './note-card'
import { NO_GROUP, type GroupName } from './targets'

/** One group with its name and its notes; a place to drop on. */
export function GroupBox({
  group,
  name,
  groups,
  held,
  onMove,
}: {
  group: PlacedGroup
  name: string
  groups: readonly GroupName[]
  held: string | null
  onMove: (note: string, to: string) => void
}) {
  const t = useTranslations('activities.ideas-board')
  const { acts, settings } = useIdeas()
  const { setNodeRef, isOver } = useDroppable({ id: group.id ?? NO_GROUP, disabled: !acts })
  return (
    <section
      ref={setNodeRef}
      aria-label={name}
      data-group={group.id ?? NO_GROUP}
      className={clsx(
        'mb-6 break-inside-avoid border-t-2 pt-2 pb-1',
        isOver ? 'border-accent bg-accent-wash' : group.id === null ? 'border-hair-strong' : 'border-ink',
        held !== null && !isOver && 'bg-shade',
      )}
    >
      <header className="flex items-baseline justify-between gap-3">
        {group.id !== null && acts ? (
          <GroupTitle key={group.id} name={group.name} shown={name} onName={(next) => acts.rename(group.id!, next)} />
        ) : (
          <h2 className="font-sans text-15 font-semibold">{name}</h2>
        )}
        <span className="shrink-0 text-12 text-ink-2">
          {settings.phase === 'vote' ? t('dots', { n: group.dots }) : t('notes', { n: group.notes.length })}
        </span>
      </header>
      <ul className="mt-2 grid gap-2">
        {group.notes.map((note) => (
          <NoteCard
            key={note.key}
            note={note}
            group={group.id}
            groups={groups}
            lifted={held === note.key}
            onMove={onMove}
          />
        ))}
      </ul>
      {group.id !== null && acts && group.notes.length === 0 && (
        <button
          type="button"
          className="min-h-8 text-13 text-accent underline underline-offset-4 pointer-coarse:min-h-11"
          onClick={() => acts.dissolve(group.id!)}
        >
          {t('dissolve', { name })}
        </button>
      )}
    </section>
  )
}

/** The group's name, written over where it stands. */
function GroupTitle({ name, shown, onName }: { name: string; shown: string; onName: (name: string) => void }) {
  const t = useTranslations('activities.ideas-board')
  const [typed, setTyped] = useState(name)
  useEffect(() => setTyped(name), [name])
  return (
    <input
      aria-label={t('groupName', { name: shown })}
      value={typed}
      placeholder={shown}
      dir="auto"
      maxLength={GROUP_LIMIT}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => typed.trim() !== name && onName(typed)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      className="min-h-8 w-full min-w-0 border-b border-transparent bg-transparent text-15 font-semibold outline-offset-2 hover:border-field focus:border-accent pointer-coarse:min-h-11"
    />
  )
}
