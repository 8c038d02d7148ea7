import { activityOf } from '@/lib/activities/registry'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import { NO_MARK } from '@/lib/workshop/mark'
import type { Participant } from '@/lib/workshop/participant'
import type { Collection } from './collection'
import type { WorkshopRoom } from './workshop-room'

type People = ReadonlyMap<ParticipantId, Participant>

/** A room as one of its people has it: where names are hidden, one of its seats is one's own. `me`: as one's session says. */
export function roomWithMe(room: WorkshopRoom, me: Participant): WorkshopRoom {
  let known: { seats: People; people: People } | null = null
  const people: Collection<ParticipantId, Participant> = {
    ...room.people,
    read() {
      const seats = room.people.read()
      if (!isNameless(room)) return seats
      if (known?.seats !== seats) known = { seats, people: seated(seats, me) }
      return known.people
    },
    watch(changed) {
      const stops = [room.people.watch(changed), room.info.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
  }
  return { ...room, people }
}

/** Whether names are hidden in a workshop. */
export const isNameless = ({ info }: WorkshopRoom): boolean => (info.read()?.chatham ?? null) !== null

function seated(seats: People, me: Participant): People {
  const free = [...seats.values()].filter(({ role }) => role === me.role)
  const own =
    free.find(({ delegation, standing }) => delegation === me.delegation && standing === me.standing) ??
    free.find(({ delegation }) => delegation === me.delegation || delegation === null)
  const people = new Map(seats)
  if (own) people.delete(own.id)
  return people.set(me.id, me)
}

/**
 * The people whose answers a step has, and those it waits for. Where names are hidden: the pseudonyms of a revealed step,
 * each in place of a seat, and the seats that are left; oneself without one's name, as the others have one.
 * `me` and `own`: oneself, and the pseudonym that is one's own, so that one is there once. `others`: whether pseudonyms of
 * other steps look on, for what is told of those.
 */
export function peopleOfStep(
  room: WorkshopRoom,
  step: StepId | null,
  {
    me = null,
    own = null,
    others = true,
  }: { me?: ParticipantId | null; own?: ParticipantId | null; others?: boolean } = {},
): People {
  const seats = room.people.read()
  const chatham = room.info.read()?.chatham ?? null
  if (chatham === null) return seats
  const left = [...seats.values()]
  const people = new Map<ParticipantId, Participant>()
  for (const [id, { step: of, delegation, name }] of room.pseudonyms.read()) {
    const isHere = of === step
    if (id === own || !(isHere || others)) continue
    const role = isHere ? 'delegate' : 'observer'
    people.set(id, { id, name, role, delegation, standing: 'member', simulated: false })
    const isTheirs = (seat: Participant) => seat.id !== me && seat.delegation === delegation && seat.role === 'delegate'
    const seat = isHere ? left.findIndex((each) => isTheirs(each) && each.standing !== 'adviser') : -1
    if (seat >= 0) left.splice(seat, 1)
  }
  for (const seat of left) people.set(seat.id, seat.id === me ? asOthers(room, seat, own) : seat)
  return people
}

/** Oneself as the others have one: what is taken away from one's own screen tells no more than what is from theirs. */
function asOthers(room: WorkshopRoom, me: Participant, own: ParticipantId | null): Participant {
  const delegation = room.info.read()?.chatham === 'nobody' ? null : me.delegation
  const mark = (delegation && room.delegations.read().get(delegation)?.code) ?? NO_MARK
  return { ...me, delegation, name: (own && room.pseudonyms.read().get(own)?.name) ?? mark }
}

const NO_PARTIES: ReadonlyMap<DelegationId, Delegation> = new Map()

/** The delegations by which a step's answers are told: none where those are hidden. Votes are by delegation all the same. */
export function partiesOfStep(
  { info }: WorkshopRoom,
  kind: string,
  delegations: ReadonlyMap<DelegationId, Delegation>,
): ReadonlyMap<DelegationId, Delegation> {
  return info.read()?.chatham === 'nobody' && !activityOf(kind)?.answered ? NO_PARTIES : delegations
}
