'use client'
import { lazy, Suspense } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { Step } from '@/lib/workshop/step'
import { GroupLine } from './group-line'

const SideBySide = lazy(async () => ({ default: (await import('./side-by-side')).SideBySide }))

/** Of a group's copy: who is in the group. Of a step that groups have worked on: their results, side by side. */
export function LaterGroups({ step }: { step: Step }) {
  const agenda = useView(useWorkshopRoom().agenda)
  if (step.group) return <GroupLine group={step.group} />
  const back = [...agenda.values()].filter(({ group, gate }) => group?.of === step.id && gate !== 'open')
  if (back.length === 0) return null
  return (
    <Suspense fallback={null}>
      <SideBySide groups={back.toSorted((a, b) => a.order - b.order)} />
    </Suspense>
  )
}
