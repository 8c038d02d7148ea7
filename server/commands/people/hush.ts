import { activityOf } from '@/lib/activities/registry'
import { hushedWords } from '@/lib/document/hushed-words'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId } from '@/lib/ids'
import type { Place } from '@/server/access/members'
import { roomsWithAnswers } from '../answers/apart'
import { readDesk } from '../answers/desks'
import type { Context } from '../command'
import { deskOf } from './rooms-of'

type Named = Pick<Place, 'workshop' | 'id'>

/** Takes what somebody wrote in words out of every room others read, and keeps it on their desk; what they answered stays. */
export async function hush(context: Context, place: Named): Promise<void> {
  const { rooms } = context
  for (const room of roomsWithAnswers(context, place.workshop)) {
    const written = await rooms.read(room, (doc) => wordsOf(workshopRoom(doc), place.id))
    if (written.length === 0) continue
    await rooms.write(deskOf(place), (doc) => {
      for (const { key, words } of written) hushedWords(doc).put(key, words)
    })
    await rooms.write(room, (doc) => {
      const shown = workshopRoom(doc)
      for (const { step, note, answer } of written) {
        if (note !== null) boardOf(shown, step)?.items.delete(note)
        else answersOf(shown, step)?.put(place.id, answer as never)
      }
    })
  }
}

/** Brings the words back beside what they have answered since, and what of theirs was revealed without words meanwhile. */
export async function unhush(context: Context, place: Named): Promise<void> {
  const { rooms } = context
  const kept = await rooms.read(deskOf(place), (doc) => new Map(hushedWords(doc).read()))
  const blind = await readDesk(context, place)
  for (const room of roomsWithAnswers(context, place.workshop))
    await rooms.write(room, (doc) => {
      const shown = workshopRoom(doc)
      for (const step of shown.agenda.read().values()) {
        const answers = answersOf(shown, step.id)
        const now = answers?.read().get(place.id)
        const activity = activityOf(step.kind)
        const before = activity?.answer.safeParse(kept.get(step.id) ?? blind.get(step.id))
        if (now !== undefined && activity?.words && before?.success)
          answers!.put(place.id, activity.words.back(now, before.data) as never)
        const board = boardOf(shown, step.id)
        for (const [key, note] of kept) {
          const [of, ...rest] = key.split(' ')
          if (board && of === step.id && rest.length > 0) board.items.put(rest.join(' '), note as never)
        }
      }
    })
  if (kept.size === 0) return
  await rooms.write(deskOf(place), (doc) => {
    for (const key of kept.keys()) hushedWords(doc).delete(key)
  })
}

const answersOf = (room: WorkshopRoom, step: StepId) => {
  const activity = activityOf(room.agenda.read().get(step)?.kind ?? '')
  return activity ? room.answers.of(step, activity.answer) : null
}

const boardOf = (room: WorkshopRoom, step: StepId) => {
  const activity = activityOf(room.agenda.read().get(step)?.kind ?? '')
  return activity?.board ? room.boards.of(step, activity.board.parts) : null
}

interface Written {
  /** Under which it is kept: the step, and for a note its key after a space. */
  readonly key: string
  readonly step: StepId
  readonly words: unknown
  readonly note: string | null
  /** What stays of an answer. */
  readonly answer: unknown
}

function wordsOf(room: WorkshopRoom, person: ParticipantId): Written[] {
  return [...room.agenda.read().values()].flatMap(({ id: step, kind, settings }): Written[] => {
    const activity = activityOf(kind)
    const answer = answersOf(room, step)?.read().get(person)
    const speaks = answer !== undefined && (activity?.reasons?.(settings, answer).length ?? 0) > 0
    const said = speaks && activity?.words
    const notes = [...(boardOf(room, step)?.items.read() ?? [])].filter(([key]) => key.startsWith(`${person}:`))
    return [
      ...(said ? [{ key: step, step, words: answer, note: null, answer: said.without(answer) }] : []),
      ...notes.map(([key, words]) => ({ key: `${step} ${key}`, step, words, note: key, answer: null })),
    ]
  })
}
