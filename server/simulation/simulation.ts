import { activityOf } from '@/lib/activities/registry'
import { deskAnswers } from '@/lib/document/desk-answers'
import { workshopRoom } from '@/lib/document/workshop-room'
import { seeded, type Random } from '@/lib/decision'
import type { StepId, WorkshopId } from '@/lib/ids'
import { isHidden, type Step } from '@/lib/workshop/step'
import type { Place } from '@/server/access/members'
import type { Context } from '@/server/commands/command'
import { seedOf, Walk } from './walk'

/** Moves the illustrative people of demonstrations while anyone looks. Writes answers of simulated participants only. */
export interface Simulation {
  /** Moves some of a workshop's people once; on the first call all of them get an answer. */
  step(workshop: WorkshopId): Promise<void>
  /** From now on the workshop's people answer what opens, each once and a few at a time. */
  rehearse(workshop: WorkshopId): void
  /** Resolves when the workshop's people do nothing any more. */
  rest(workshop: WorkshopId): Promise<void>
  start(): void
  stop(): Promise<void>
}

interface Running {
  readonly random: Random
  readonly walks: Map<StepId, Walk>
  due: number
  /** A rehearsal: people take their time and then stay with their answer. */
  rehearsed: boolean
}

const EVERY = { least: 1500, most: 2500 } // ms between two moves of one workshop
const LOOK = 250 // ms

type Parts = Pick<Context, 'members' | 'rooms' | 'now'> & { log: { warn(details: object, text: string): void } }

export function createSimulation({ members, rooms, now, log }: Parts): Simulation {
  const running = new Map<WorkshopId, Running>()
  const moving = new Map<WorkshopId, Promise<void>>()
  let timer: NodeJS.Timeout | undefined

  const simulated = (workshop: WorkshopId): Place[] => members.all(workshop).filter((place) => place.simulated)

  const own = (workshop: WorkshopId): Running => {
    let known = running.get(workshop)
    if (!known)
      running.set(workshop, (known = { random: seeded(seedOf(workshop)), walks: new Map(), due: 0, rehearsed: false }))
    return known
  }

  const step = async (workshop: WorkshopId): Promise<void> => {
    if (!(await members.load(workshop)) || members.isArchived(workshop) || members.isPaused(workshop)) return
    const { random, walks, rehearsed } = own(workshop)
    const moves = (before: unknown) =>
      rehearsed ? before === undefined && random() < 1 / 3 : before === undefined || random() < 1 / 3
    const people = simulated(workshop)
    await rooms.write({ kind: 'workshop', workshop }, (doc) => {
      const room = workshopRoom(doc)
      for (const { id, kind, gate, settings } of room.agenda.read().values()) {
        const activity = activityOf(kind)
        const answers = activity && room.answers.of(id, activity.answer)
        if (!answers || gate !== 'open' || activity.answered) continue
        const walk = walkOf(walks, activity, { id, settings })
        const given = answers.read()
        for (const person of people) {
          const before = given.get(person.id)
          if (moves(before)) answers.put(person.id, walk.next(person.id, person.delegation ?? '', before))
        }
      }
    })
    await answerBlind(workshop, walks, rehearsed ? people.filter(() => moves(undefined)) : people)
  }

  /** Once each, on their desks: nobody would see them move. */
  const answerBlind = async (workshop: WorkshopId, walks: Running['walks'], people: readonly Place[]) => {
    const blind = await rooms.read({ kind: 'workshop', workshop }, (doc) =>
      [...workshopRoom(doc).agenda.read().values()].filter((step) => isHidden(step) && step.gate === 'open'),
    )
    for (const step of blind) {
      const activity = activityOf(step.kind)
      if (!activity || activity.answered) continue
      const walk = walkOf(walks, activity, step)
      for (const person of people) {
        const desk = { kind: 'desk', workshop, participant: person.id } as const
        if (await rooms.read(desk, (doc) => deskAnswers(doc).read().has(step.id))) continue
        const answer = walk.next(person.id, person.delegation ?? '', undefined)
        await rooms.write(desk, (doc) => deskAnswers(doc).put(step.id, answer))
      }
    }
  }

  const move = (workshop: WorkshopId): void => {
    const stepping = step(workshop)
      .catch((error: unknown) => log.warn({ err: error, workshop }, 'an illustrative move failed'))
      .finally(() => moving.delete(workshop))
    moving.set(workshop, stepping)
  }

  const look = (): void => {
    for (const [workshop, state] of running) {
      if (members.all(workshop).length === 0) running.delete(workshop)
      else if (now() >= state.due && !moving.has(workshop) && rooms.connections({ kind: 'workshop', workshop }) > 0) {
        state.due = now() + EVERY.least + state.random() * (EVERY.most - EVERY.least)
        move(workshop)
      }
    }
  }

  members.onLoad((workshop) => {
    if (simulated(workshop).length > 0) own(workshop)
  })

  return {
    step,
    rehearse(workshop) {
      own(workshop).rehearsed = true
    },
    async rest(workshop) {
      running.delete(workshop)
      await moving.get(workshop)
    },
    start() {
      timer ??= setInterval(look, LOOK).unref()
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      await Promise.all(moving.values())
    },
  }
}

function walkOf(
  walks: Running['walks'],
  activity: NonNullable<ReturnType<typeof activityOf>>,
  { id, settings }: Pick<Step, 'id' | 'settings'>,
): Walk {
  let walk = walks.get(id)
  if (!walk) walks.set(id, (walk = new Walk(activity, settings, seedOf(id))))
  return walk
}
