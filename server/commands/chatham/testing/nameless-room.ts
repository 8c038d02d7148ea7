import type { DelegationId, ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { GRACE } from '@/lib/document/access'
import { roomName } from '@/lib/wire/room-name'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Session } from '@/server/access/session-cookie'
import { Visitor } from '@/server/access/testing/visitor'
import type { Caller } from '@/server/commands/command'
import type { Installation } from '@/server/testing/installation'
import { eventually } from '@/server/testing/until'

export interface Somebody {
  readonly id: ParticipantId
  readonly name: string
  readonly caller: Caller
  readonly session: Session
}

/** Words of which none may be anywhere but with those they are of. */
export const NAMES = ['Anahita Quarrell', 'Benedikt Osterloh', 'Cemile Vasquez-Brandt', 'Oda Observer'] as const

export const weights = (rights: number, why?: string) => ({
  weights: { rights, security: 100 - rights, economy: 0 },
  ...(why !== undefined && { why }),
})

/** A workshop under the Chatham House rule of two delegations: two of the one, one of the other, and an observer. */
export async function namelessRoom(server: Installation, chatham: Chatham) {
  const facilitator = await server.account('Frida Facilitator')
  const delegations = [
    { name: 'Northland', code: 'NOR' },
    { name: 'Southland', code: 'SOU' },
  ]
  const made = { title: 'Quiet room', language: 'en', delegations, chatham } as const
  const { workshop } = await server.run('create-workshop', facilitator, made)
  const view = await server.queries.run('workshop-for', facilitator, { workshop })
  const [north, south] = view.delegations.map((each) => each.id) as [DelegationId, DelegationId]
  const code = (await server.queries.run('lobby', facilitator, { workshop })).links[0]!.code!
  const enter = async (name: string, delegation: DelegationId): Promise<Somebody> => {
    const { output, caller, session } = await server.arrive('join', { consent: true, code, name, delegation })
    return { id: output.participant!, name, caller, session }
  }
  const [ana, ben, cem] = [await enter(NAMES[0], north), await enter(NAMES[1], north), await enter(NAMES[2], south)]
  const oda = await enter(NAMES[3], south)
  await server.run('set-participant', facilitator, { participant: oda.id, role: 'observer' })
  const chair: Session = { user: facilitator.user, generation: 0 }
  return { workshop, facilitator, chair, north, south, ana, ben, cem, oda, first: view.steps[0]!.id }
}

export type NamelessRoom = Awaited<ReturnType<typeof namelessRoom>>

/** A blind step, open. */
export async function openStep(
  server: Installation,
  { facilitator, workshop }: NamelessRoom,
  title = 'What do you really want?',
): Promise<StepId> {
  const { step } = await server.run('add-step', facilitator, { workshop, kind: 'weigh-aims', title })
  await server.run('open-step', facilitator, { step })
  return step
}

/** Answers on one's own desk, through the socket, and waits until the server has it. */
export async function answer(
  server: Installation,
  workshop: WorkshopId,
  { id, session }: Pick<Somebody, 'id' | 'session'>,
  step: StepId,
  value: object,
): Promise<void> {
  const room = { kind: 'desk', workshop, participant: id } as const
  const desk = await Visitor.enter(server, roomName(room), session)
  desk.doc.getMap('answers').set(step, value)
  await eventually('the desk to be stored', () =>
    server.sync.rooms.read(room, (doc) => JSON.stringify(doc.getMap('answers').get(step)) === JSON.stringify(value)),
  )
  desk.leave()
}

export async function reveal(server: Installation, facilitator: Caller, step: StepId): Promise<void> {
  await server.run('close-step', facilitator, { step })
  server.time.ahead += GRACE + 1
  await server.run('reveal-step', facilitator, { step })
}
