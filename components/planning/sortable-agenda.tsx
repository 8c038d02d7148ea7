'use client'
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type Modifier,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StepId } from '@/lib/ids'

const UP_AND_DOWN: Modifier = ({ transform }) => ({ ...transform, x: 0 })

/** Lets its rows (see sortable-row.tsx) be moved by pointer and by keyboard, and says aloud where they are. */
export function SortableAgenda({
  steps,
  onMove,
  children,
}: {
  steps: readonly { id: StepId; title: string }[]
  onMove: (step: StepId, to: number) => void
  children: ReactNode
}) {
  const t = useTranslations('planning.move')
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = steps.map(({ id }) => id)
  const placeOf = (id: unknown) => {
    const index = ids.indexOf(id as StepId)
    return { title: steps[index]?.title ?? '', position: index + 1, count: ids.length }
  }
  // `over` tells the place; the title is of the step that is carried.
  const at = (active: { id: unknown }, over: { id: unknown } | null) => ({
    ...placeOf((over ?? active).id),
    title: placeOf(active.id).title,
  })
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('taken', placeOf(active.id)),
    // Over its own place, as it always is at first, nothing would change.
    onDragOver: ({ active, over }) => t(over?.id === active.id ? 'taken' : 'over', at(active, over)),
    onDragEnd: ({ active, over }) => t('put', at(active, over)),
    onDragCancel: ({ active }) => t('cancelled', placeOf(active.id)),
  }
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(active.id as StepId, ids.indexOf(over.id as StepId))
  }
  return (
    <DndContext
      id="agenda"
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[UP_AND_DOWN]}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('how') } }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}
