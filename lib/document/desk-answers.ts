import type * as Y from 'yjs'
import { z } from 'zod'
import type { ParticipantId, StepId } from '@/lib/ids'
import { isHidden } from '@/lib/workshop/step'
import type { Answers } from './answers'
import { collection, type Collection } from './collection'
import { ownPseudonym, withOwn } from './own-pseudonym'
import { root } from './roots'
import type { WorkshopRoom } from './workshop-room'

const ofServer = new WeakMap<Y.Doc, Collection<StepId, unknown>>()

/** A desk's answers to blind steps, by step, unread. */
export function deskAnswers(desk: Y.Doc): Collection<StepId, unknown> {
  let view = ofServer.get(desk)
  if (!view) ofServer.set(desk, (view = collection<StepId, unknown>(root(desk, 'answers'), z.unknown())))
  return view
}

/**
 * The answers as one person has them: the room's, and of a step that is hidden their own, which stands on their desk.
 * `desk` null: it is not open yet, and a hidden step has no answers here until it is.
 */
export function answersWithDesk(room: WorkshopRoom, desk: Y.Doc | null, me: ParticipantId): Answers {
  const views = new Map<unknown, Map<StepId, Collection<ParticipantId, unknown>>>()
  const relabelled = new WeakMap<object, Collection<ParticipantId, unknown>>()
  /** Where names are hidden one's own answer stands under a pseudonym, which only oneself can tell. */
  const revealed = <A>(step: StepId, schema: z.ZodType<A>): Collection<ParticipantId, A> | null => {
    const shown = room.answers.of(step, schema)
    if (!shown || !desk || (room.info.read()?.chatham ?? null) === null) return shown
    let view = relabelled.get(shown)
    if (!view) {
      const given = () => deskAnswers(desk).read().get(step)
      view = withOwn<unknown>(shown, given, (own) => ownPseudonym(room, own, step, me), me)
      relabelled.set(shown, view)
    }
    return view as Collection<ParticipantId, A>
  }
  return {
    of<A>(step: StepId, schema: z.ZodType<A>) {
      const shown = room.agenda.read().get(step)
      if (!shown || !isHidden(shown)) return revealed(step, schema)
      if (!desk) return null
      let bySchema = views.get(schema)
      if (!bySchema) views.set(schema, (bySchema = new Map()))
      let view = bySchema.get(step)
      if (!view) bySchema.set(step, (view = ownAlone(collection(root(desk, 'answers'), schema), step, me)))
      return view as Collection<ParticipantId, A>
    },
    open: () => refuse(),
    remove: () => refuse(),
    watch(changed) {
      const stops = [room.answers.watch(changed), room.agenda.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
  }
}

function refuse(): never {
  throw new Error('only the server makes and removes the maps of steps')
}

/** One step of a desk as the answers of a room in which nobody else has answered. */
function ownAlone<A>(desk: Collection<StepId, A>, step: StepId, me: ParticipantId): Collection<ParticipantId, A> {
  const read = () => desk.read().get(step)
  let known: { own: A | undefined; answers: ReadonlyMap<ParticipantId, A> } = { own: undefined, answers: new Map() }
  const mine = (participant: ParticipantId) => {
    if (participant !== me) throw new Error('a desk has the answers of one person')
  }
  return {
    read() {
      const own = read()
      if (own !== known.own) known = { own, answers: new Map(own === undefined ? [] : [[me, own]]) }
      return known.answers
    },
    watch(changed) {
      let last = read()
      return desk.watch(() => {
        if (read() === last) return
        last = read()
        changed()
      })
    },
    put(participant, answer) {
      mine(participant)
      desk.put(step, answer)
    },
    delete(participant) {
      mine(participant)
      desk.delete(step)
    },
  }
}
