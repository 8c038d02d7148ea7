'use client'
import { useMemo } from 'react'
import type { Dot } from '@/components/charts/ternary-dots'
import { useView } from '@/components/session/use-view'
import { ownPoints, type CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { pointsReader } from '@/lib/activities/compare-visions/places'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'
import type { LinkedStep } from '@/lib/activities/definition'
import type { Points } from '@/lib/decision'
import type { View } from '@/lib/document/view'
import type { ParticipantId } from '@/lib/ids'
import { dotsFrom } from '../weigh-aims/dots-from'
import { useComparing } from './comparing'
import { useLinked } from './use-linked'

/** Everyone's dot as it moves, at most once a frame; one's own, on top, is left out where it is drawn elsewhere. */
export function useMapDots(withoutOwn: boolean): readonly Dot[] {
  const { settings, step, steps, answers, people, me } = useComparing()
  const here = useView(answers.of(step.id, compareVisions.answer) ?? NOBODY, 'byFrame')
  const linked = useLinked(step, steps, answers, 'byFrame')
  const readHere = useMemo(() => remembered((answer: CompareAnswer) => ownPoints(settings, answer)), [settings])
  const readers = useMemo(() => readersFor(settings), [settings])
  const make = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as ParticipantId)?.delegation ?? null
    return dotsFrom<Points>({ points: (points) => points, delegationOf, last: me, without: withoutOwn ? me : null })
  }, [people, me, withoutOwn])
  return useMemo(() => {
    const given = new Map<string, Points>()
    for (const [id, answer] of here) {
      const points = readHere(answer)
      if (points) given.set(id, points)
    }
    for (const each of linked) {
      const read = readers(each)
      for (const [id, answer] of each.answers) {
        const points = read(answer as object)
        if (points) given.set(id, points)
      }
    }
    return make(given)
  }, [here, linked, readHere, readers, make])
}

type Reader<Answer extends object> = (answer: Answer) => Points | null

/** A reader for each linked step, the same one again while its settings are. */
function readersFor(settings: CompareSettings): (step: LinkedStep) => Reader<object> {
  const known = new Map<unknown, Reader<object>>()
  return (step) => {
    const read = known.get(step.settings) ?? remembered<object>(pointsReader(step, settings))
    known.set(step.settings, read)
    return read
  }
}

/** The same points for the same answer, so that who has not moved need not be drawn anew. */
function remembered<Answer extends object>(read: Reader<Answer>): Reader<Answer> {
  const known = new WeakMap<Answer, { points: Points | null }>()
  return (answer) => {
    const before = known.get(answer)
    if (before) return before.points
    const points = read(answer)
    known.set(answer, { points })
    return points
  }
}

const NONE: ReadonlyMap<ParticipantId, CompareAnswer> = new Map()
const NOBODY: View<ReadonlyMap<ParticipantId, CompareAnswer>> = { read: () => NONE, watch: () => () => {} }
