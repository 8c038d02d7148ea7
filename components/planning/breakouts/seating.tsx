'use client'
import {
  DndContext,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ParticipantId } from '@/lib/ids'
import { SeatingTable, type Table } from './seating-table'

/** Who sits where, moved by hand or by keys. The first table is that of people who have none. */
export function Seating({
  tables,
  onMove,
}: {
  tables: readonly Table[]
  onMove: (person: ParticipantId, table: string) => void
}) {
  const t = useTranslations('planning.breakouts.seating')
  // Announced from inside: a dialog keeps everything outside of it from being read.
  const [container, setContainer] = useState<HTMLElement | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: fromTableToTable }),
  )
  const nameOf = (person: unknown) => tables.flatMap(({ people }) => people).find(({ id }) => id === person)?.name ?? ''
  const tableOf = (id: unknown) => tables.find((table) => table.id === id)?.name ?? ''
  const at = ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) => ({
    name: nameOf(active.id),
    table: tableOf(over?.id),
  })
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('taken', { name: nameOf(active.id) }),
    onDragOver: (event) => (event.over ? t('over', at(event)) : undefined),
    onDragEnd: (event) => t(event.over ? 'put' : 'cancelled', at(event)),
    onDragCancel: ({ active }) => t('cancelled', { name: nameOf(active.id) }),
  }
  return (
    <div ref={setContainer}>
      <DndContext
        sensors={sensors}
        collisionDetection={underHandOrKey}
        onDragEnd={({ active, over }) => {
          const from = tables.find(({ people }) => people.some(({ id }) => id === active.id))?.id
          if (over && over.id !== from) onMove(active.id as ParticipantId, String(over.id))
        }}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: t('how') },
          ...(container && { container }),
        }}
      >
        <p className="text-13 text-ink-2">{t('hint')}</p>
        <div className="mt-2 grid grid-cols-1 gap-3 min-[30rem]:grid-cols-2">
          {tables.map((table, index) => (
            <SeatingTable key={table.id} table={table} wide={index === 0 && tables.length % 2 === 1} />
          ))}
        </div>
      </DndContext>
    </div>
  )
}

const underHandOrKey: CollisionDetection = (args) => (args.pointerCoordinates ? pointerWithin : rectIntersection)(args)

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const INSET = 6 // px from a table's corner, so that only this one is met

/** Arrows go from table to table, in their order, whichever way these lie on the screen. */
const fromTableToTable: KeyboardCoordinateGetter = (
  event,
  { context: { activeNode, droppableContainers, droppableRects, over } },
) => {
  const step = STEPS[event.code]
  if (!step) return undefined
  event.preventDefault()
  const tables = droppableContainers.getEnabled()
  // Just taken up, one is still where one sat.
  const now = tables.findIndex(({ id, node }) => (over ? id === over.id : node.current?.contains(activeNode)))
  const rect = droppableRects.get(tables[(now + step + tables.length) % tables.length]!.id)
  return rect && { x: rect.left + INSET, y: rect.top + INSET }
}
