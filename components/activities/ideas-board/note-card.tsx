'use client'
import { useDraggable } from '@dnd-kit/core'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useRef, useState } from 'react'
import type { PlacedNote } from '@/lib/activities/ideas-board/board-picture'
import { useIdeas } from './ideas'
import { NoteDots } from './note-dots'
import { NoteFace } from './note-face'
import { NEW_GROUP, NO_GROUP, type GroupName } from './targets'

interface NoteCardProps {
  note: PlacedNote
  group: string | null
  groups: readonly GroupName[]
  lifted: boolean
  onMove: (note: string, to: string) => void
}

/** One note: its words, whose it is, its dots; dragged by hand, or moved and removed by its own menu. */
export function NoteCard(props: NoteCardProps) {
  const { acts, authorOf, settings } = useIdeas()
  const { setNodeRef, listeners } = useDraggable({ id: props.note.key, disabled: !acts })
  return (
    <li
      className={clsx(
        'border border-hair bg-paper px-3 py-2',
        acts && 'hover:border-hair-strong',
        props.lifted && 'opacity-40',
      )}
    >
      <div
        ref={setNodeRef}
        {...listeners}
        className={clsx(acts && 'cursor-grab touch-manipulation active:cursor-grabbing')}
      >
        <NoteFace note={props.note} />
      </div>
      <Inside
        {...props}
        author={authorOf(props.note.author)}
        mayMove={acts !== null}
        mayRemove={acts?.mayRemove(props.note.key) ?? false}
        votes={settings.phase === 'vote'}
      />
    </li>
  )
}

/** What does not change while another note is dragged over the board. */
const Inside = memo(function Inside({
  note,
  group,
  groups,
  author,
  mayMove,
  mayRemove,
  votes,
  onMove,
}: NoteCardProps & { author: string; mayMove: boolean; mayRemove: boolean; votes: boolean }) {
  const t = useTranslations('activities.ideas-board')
  const [open, setOpen] = useState(false)
  return (
    <>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3 text-12 text-ink-2">
        <span className="min-w-0">{author}</span>
        <span className="flex items-center gap-3">
          {votes && <NoteDots note={note} />}
          {mayMove && (
            <button
              type="button"
              aria-expanded={open}
              aria-label={t('menu', { note: note.text.slice(0, 60) })}
              onClick={() => setOpen(!open)}
              className="grid size-6 place-items-center text-ink-3 hover:text-ink pointer-coarse:size-11"
            >
              <svg viewBox="0 0 16 4" aria-hidden className="w-4 fill-current">
                <circle cx="2" cy="2" r="1.5" />
                <circle cx="8" cy="2" r="1.5" />
                <circle cx="14" cy="2" r="1.5" />
              </svg>
            </button>
          )}
        </span>
      </div>
      {open && <NoteMenu note={note} group={group} groups={groups} mayRemove={mayRemove} onMove={onMove} />}
    </>
  )
})

/** Where to move it, and taking it off. */
function NoteMenu({
  note,
  group,
  groups,
  mayRemove,
  onMove,
}: Pick<NoteCardProps, 'note' | 'group' | 'groups' | 'onMove'> & { mayRemove: boolean }) {
  const t = useTranslations('activities.ideas-board')
  const { acts } = useIdeas()
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 border-t border-hair pt-1 text-13">
      <label className="flex min-w-0 items-center gap-2">
        <span className="text-ink-2">{t('moveTo')}</span>
        <select
          ref={select}
          value={group ?? NO_GROUP}
          onChange={({ target }) => onMove(note.key, target.value)}
          className="min-h-8 max-w-40 min-w-0 border-b border-field bg-paper pointer-coarse:min-h-11"
        >
          <option value={NO_GROUP}>{t('noGroup')}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW_GROUP}>{t('newGroup')}</option>
        </select>
      </label>
      {mayRemove && (
        <button
          type="button"
          className="min-h-8 text-accent underline underline-offset-4 pointer-coarse:min-h-11"
          onClick={() => acts?.remove(note.key)}
        >
          {t('remove')}
        </button>
      )}
    </div>
  )
}
