import { deskAnswers } from '@/lib/document/desk-answers'
import { hushedWords } from '@/lib/document/hushed-words'
import { parkedAnswers } from '@/lib/document/parked-answers'
import type { StepId } from '@/lib/ids'
import type { Place } from '@/server/access/members'
import type { Context } from '../command'
import { roomsWithAnswers } from '../answers/apart'
import { readDesk } from '../answers/desks'
import { roomAnswers } from './room-answers'
import { deskOf } from './rooms-of'

type Named = Pick<Place, 'workshop' | 'id'>

/** Takes somebody's answers out of the shared room and out of groups', where nobody counts or reads them any more, and keeps them on their desk. */
export async function parkAnswers(context: Context, place: Named): Promise<void> {
  const { rooms } = context
  const all = roomsWithAnswers(context, place.workshop)
  const read = all.map((room) =>
    rooms.read(room, (doc) =>
      roomAnswers(doc).flatMap(({ step, answers }) => {
        const answer = answers.read().get(place.id)
        return answer === undefined ? [] : [[step, answer] as const]
      }),
    ),
  )
  const given = (await Promise.all(read)).flat()
  if (given.length === 0) return
  await rooms.write(deskOf(place), (doc) => {
    for (const [step, answer] of given) parkedAnswers(doc).put(step, answer)
  })
  for (const room of all)
    await rooms.write(room, (doc) => {
      for (const { answers } of roomAnswers(doc)) answers.delete(place.id)
    })
}

/** Brings them back, to the steps that are still there; with them what was revealed of the others' while they were away. */
export async function unparkAnswers(context: Context, place: Named): Promise<void> {
  if (context.members.chathamOf(place.workshop) !== null) return // what was revealed there stays as it came
  const parked = await readParked(context, place)
  const blind = await readDesk(context, place)
  if (parked.size + blind.size === 0) return
  for (const room of roomsWithAnswers(context, place.workshop))
    await context.rooms.write(room, (doc) => {
      for (const { step, answers } of roomAnswers(doc)) {
        const answer = parked.get(step) ?? blind.get(step)
        if (answer !== undefined && !answers.read().has(place.id)) answers.put(place.id, answer)
      }
    })
  if (parked.size > 0) await forgetParked(context, place)
}

export const readParked = ({ rooms }: Context, place: Named): Promise<ReadonlyMap<StepId, unknown>> =>
  rooms.read(deskOf(place), (doc) => new Map(parkedAnswers(doc).read()))

export const forgetParked = ({ rooms }: Context, place: Named): Promise<void> =>
  rooms.write(deskOf(place), (doc) => {
    const parked = parkedAnswers(doc)
    for (const step of parked.read().keys()) parked.delete(step)
  })

/** Takes every answer from somebody's desk. */
export const clearDesk = ({ rooms }: Context, place: Named): Promise<void> =>
  rooms.write(deskOf(place), (doc) => {
    for (const answers of [parkedAnswers(doc), deskAnswers(doc)])
      for (const step of answers.read().keys()) answers.delete(step)
    for (const key of hushedWords(doc).read().keys()) hushedWords(doc).delete(key)
  })
