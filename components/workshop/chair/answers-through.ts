import type { z } from 'zod'
import type { Answers } from '@/lib/document/answers'
import type { Collection } from '@/lib/document/collection'
import type { ParticipantId, StepId } from '@/lib/ids'

/**
 * The answers of a room in which one participant's go by another way: what is put for them is seen here at once, and handed
 * to `send`; null is an answer taken back. Nobody else's can be changed.
 */
export function answersThrough(
  answers: Answers,
  participant: ParticipantId,
  send: (step: StepId, answer: unknown) => void,
): Answers {
  const views = new Map<unknown, Map<StepId, Collection<ParticipantId, unknown>>>()
  return {
    of<A>(step: StepId, schema: z.ZodType<A>) {
      let bySchema = views.get(schema)
      if (!bySchema) views.set(schema, (bySchema = new Map()))
      let view = bySchema.get(step)
      if (!view)
        bySchema.set(
          step,
          (view = through(answers.of(step, schema), participant, (answer) => send(step, answer)) as never),
        )
      return view as Collection<ParticipantId, A>
    },
    open: () => refuse(),
    remove: () => refuse(),
    watch: (changed) => answers.watch(changed),
  }
}

function refuse(): never {
  throw new Error('only the server makes and removes the maps of steps')
}

/** What was put here and stands above the room's. */
interface Put<A> {
  readonly answer: A | null
}

function through<A>(
  shared: Collection<ParticipantId, A> | null,
  participant: ParticipantId,
  send: (answer: A | null) => void,
): Collection<ParticipantId, A> {
  const watchers = new Set<() => void>()
  const nobody: ReadonlyMap<ParticipantId, A> = new Map()
  let own: Put<A> | null = null
  let merged: { from: ReadonlyMap<ParticipantId, A>; own: Put<A>; all: ReadonlyMap<ParticipantId, A> } | null = null

  const read = (): ReadonlyMap<ParticipantId, A> => {
    const from = shared?.read() ?? nobody
    if (!own) return from
    if (merged?.from === from && merged.own === own) return merged.all
    const all = new Map<ParticipantId, A>(from)
    if (own.answer === null) all.delete(participant)
    else all.set(participant, own.answer)
    merged = { from, own, all }
    return all
  }
  const put = (who: ParticipantId, answer: A | null): void => {
    if (who !== participant) throw new Error('answers are given for one person')
    own = { answer }
    send(answer)
    for (const tell of [...watchers]) tell()
  }
  return {
    read,
    watch(changed) {
      watchers.add(changed)
      const stop = shared?.watch(changed)
      return () => {
        watchers.delete(changed)
        stop?.()
      }
    },
    put,
    delete: (who) => put(who, null),
  }
}
