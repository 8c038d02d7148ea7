'use client'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { can } from '@/lib/workshop/permissions'
import { NO_SPEAKERS, queue, type Hand, type Purpose, type Speakers } from '@/lib/workshop/speakers'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'

/** The speakers list, live. */
export const useFloor = (): Speakers => useView(useWorkshopRoom().floor) ?? NO_SPEAKERS

/** One's own hand: whether one may raise it, for what it is up, and one's place among those who wait. */
export interface OwnHand {
  readonly may: boolean
  readonly isUp: (purpose: Purpose) => boolean
  /** From 1; null while one's hand is down. */
  readonly number: number | null
  readonly pending: boolean
  readonly turn: (purpose: Purpose) => void
}

export function useOwnHand(): OwnHand {
  const { first, me, info } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const list = useFloor()
  const { give, pending } = useCommand()
  const who = { participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }
  const speaks = me.delegation === null || (delegations.get(me.delegation)?.speaks ?? true)
  const isUp = (purpose: Purpose) =>
    list.hands.some((hand) => hand.participant === first.speaksAs && hand.purpose === purpose)
  const at = queue(list).findIndex((hand) => hand.participant === first.speaksAs)
  return {
    may: !info.archived && speaks && can(who, { do: 'raise hand' }),
    isUp,
    number: at < 0 ? null : at + 1,
    pending,
    turn: (purpose) => void give(isUp(purpose) ? 'lower-hand' : 'raise-hand', { workshop: first.workshop, purpose }),
  }
}

export const handKey = ({ participant, purpose }: Pick<Hand, 'participant' | 'purpose'>) => `${participant} ${purpose}`
