'use client'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { DelegationLook } from '@/components/charts/delegation-look'
import { useView } from '@/components/session/use-view'
import type { Collection } from '@/lib/document/collection'
import type { ParticipantId } from '@/lib/ids'
import { calmView } from '../weigh-aims/calm-view'
import type { ActivityProps } from '../view'

/** How long what is read stands before it changes again, in milliseconds. */
const CALM = 250

/** A question's answers as one person meets them: what a summary needs, and one's own. */
export interface Asked<Answer> {
  /** What the room answers, a few times a second at most. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly delegationOf: (participant: string) => string | null
  /** Whose answer is awaited. */
  readonly expected: ReadonlySet<string>
  /** Delegations with their looks, in their order. */
  readonly marked: ReadonlyMap<string, DelegationLook>
  /** One's own answer as it stands now. */
  readonly own: Answer | null
  /** Null for those who only look on. */
  readonly give: ((answer: Answer) => void) | null
  readonly takeBack: () => void
  /** Facilitators run the step; they answer only when they say so. */
  readonly takePart: (() => void) | null
}

/** Reads and writes the answers of a step whose answers are small and whole. */
export function useAsked<Answer>(
  { step, answers: all, people, delegations, me, canAnswer }: ActivityProps,
  schema: z.ZodType<Answer>,
): Asked<Answer> {
  const answersNow = () => all.of(step.id, schema)
  const here = useSyncExternalStore(all.watch, answersNow, answersNow)
  const nobody = useMemo(() => empty<Answer>(), [])
  const open = here ?? nobody
  const answers = useView(useMemo(() => calmView(open, CALM), [open]))
  const ownNow = () => (me === null ? null : (open.read().get(me) ?? null))
  const own = useSyncExternalStore(open.watch, ownNow, ownNow)
  const [joined, setJoined] = useState(false)

  const runs = me !== null && people.get(me)?.role === 'facilitator'
  const may = canAnswer && me !== null && here !== null
  const takesPart = may && (!runs || joined || own !== null)
  const expected = useMemo(
    () =>
      new Set(
        [...people.values()]
          .filter(({ role, standing }) => role === 'delegate' && standing !== 'adviser')
          .map(({ id }) => id as string),
      ),
    [people],
  )
  const marked = useMemo(() => {
    const inOrder = [...delegations.values()].toSorted((a, b) => a.order - b.order)
    return new Map(inOrder.map(({ id, code, name }, order) => [id as string, { id, code, name, order }]))
  }, [delegations])
  return {
    answers,
    delegationOf: (participant) => people.get(participant as ParticipantId)?.delegation ?? null,
    expected,
    marked,
    own,
    give: takesPart ? (answer) => here.put(me, answer) : null,
    takeBack: () => me !== null && here?.delete(me),
    takePart: may && !takesPart ? () => setJoined(true) : null,
  }
}

/** In place of answers where the server has not opened the step yet. */
function empty<Answer>(): Collection<ParticipantId, Answer> {
  const nobody: ReadonlyMap<ParticipantId, Answer> = new Map()
  return { read: () => nobody, watch: () => () => {}, put: () => {}, delete: () => {} }
}
