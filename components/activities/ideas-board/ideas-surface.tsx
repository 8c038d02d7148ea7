'use client'
import { DndContext, DragOverlay, MouseSensor, TouchSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useCallback, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PlacedGroup } from '@/lib/activities/ideas-board/board-picture'
import { GroupBox } from './group-box'
import { useIdeas } from './ideas'
import { NoteFace } from './note-face'
import { NEW_GROUP, NO_GROUP } from './targets'

/** All notes in their groups; dragged by hand, moved by their menu with keys. */
export function IdeasSurface() {
  const t = useTranslations('activities.ideas-board')
  const { picture, acts, layout } = useIdeas()
  const [held, setHeld] = useState<string | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  )
  const groups = useMemo(
    () =>
      picture!.flatMap(({ id, name }, index) =>
        id === null ? [] : [{ id, name: name || t('unnamed', { number: index }) }],
      ),
    [picture, t],
  )
  const onMove = useCallback(
    (note: string, to: string) => {
      if (to === NEW_GROUP) acts?.group(note)
      else acts?.move(note, to === NO_GROUP ? null : to)
    },
    [acts],
  )
  const holding = held === null ? null : picture!.flatMap(({ notes }) => notes).find(({ key }) => key === held)
  const none = picture!.find(({ id }) => id === null)!
  const wide = layout === 'wide'
  const box = (group: PlacedGroup) => (
    <GroupBox
      key={group.id ?? NO_GROUP}
      group={group}
      name={groups.find(({ id }) => id === group.id)?.name ?? t('noGroup')}
      groups={groups}
      held={held}
      onMove={onMove}
    />
  )
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ container: undefined, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active }) => setHeld(String(active.id))}
      onDragCancel={() => setHeld(null)}
      onDragEnd={({ active, over }) => {
        setHeld(null)
        if (over) onMove(String(active.id), String(over.id))
      }}
    >
      {/* What lies in no group has a column of its own, so that groups stay in reach however long it is. */}
      <div className={clsx(wide && 'grid h-full min-h-0 grid-cols-[minmax(14rem,1fr)_2fr] gap-6')}>
        <div className={clsx(wide && 'min-h-0 overflow-y-auto pe-1 pb-4')}>
          {none.notes.length === 0 && groups.length === 0 && <p className="pb-3 text-15 text-ink-2">{t('empty')}</p>}
          {box(none)}
        </div>
        <div className={clsx(wide && 'min-h-0 overflow-y-auto pe-1 pb-4')}>
          <div className="columns-[14rem] gap-6">{picture!.filter((group) => group !== none).map(box)}</div>
          {acts && (
            <Button look="text" onClick={() => acts.group()}>
              {t('newGroup')}
            </Button>
          )}
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {holding && (
          <div className="rotate-1 border border-ink bg-paper px-3 py-2">
            <NoteFace note={holding} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}
