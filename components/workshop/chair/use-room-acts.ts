'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useToast } from '@/components/ui/toast'
import { isShared } from '@/lib/workshop/stage'
import { hashOf, type Place } from '../place'
import type { Action } from '../actions/action'
import { useStage } from '../lead/use-stage'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import type { Offer } from '../use-undo'

/** Bringing, following and locking, as the bar, keys and the palette offer them. */
export interface RoomActs {
  /** False on pages that facilitators alone see, and on drafts. */
  readonly mayBring: boolean
  readonly isFollowed: boolean
  bring(): void
  follow(): void
  readonly actions: readonly Action[]
}

export function useRoomActs(place: Place, offer: Offer): RoomActs {
  const t = useTranslations('workshop.chair.room')
  const toast = useToast()
  const { first, me, steps } = useWorkshop()
  const { follow, locked } = useStage()
  const { give } = useCommand()
  const { workshop } = first
  const isFollowed = follow?.who === me.id
  const isDraft = place.at === 'step' && steps.find(({ id }) => id === place.step)?.gate === 'draft'
  const here = hashOf(place).slice(1)
  const mayBring = isShared(here) && !isDraft

  useEffect(() => {
    if (isFollowed && mayBring && follow.place !== here) void give('follow-me', { workshop, place: here })
  }, [isFollowed, mayBring, here, follow?.place, give, workshop])

  const bring = async () => {
    if (!mayBring) return toast(t('notHere'))
    if (await give('bring-everyone', { workshop, place: here }))
      offer(t('brought'), () => void give('bring-everyone', { workshop, place: null }))
  }
  const turnFollow = async () => {
    if (!isFollowed && !mayBring) return toast(t('notHere'))
    await give('follow-me', { workshop, place: isFollowed ? null : here })
  }
  const lock = async () => {
    if (!(await give('lock-room', { workshop, locked: !locked }))) return
    offer(t(locked ? 'unlocked' : 'locked'), () => void give('lock-room', { workshop, locked }))
  }
  return {
    mayBring,
    isFollowed,
    bring: () => void bring(),
    follow: () => void turnFollow(),
    actions: [
      { id: 'bring', group: 'room', key: 'b', label: t('bring'), run: () => void bring() },
      {
        id: 'follow',
        group: 'room',
        key: 'f',
        label: t(isFollowed ? 'unfollow' : 'follow'),
        run: () => void turnFollow(),
      },
      { id: 'lock', group: 'room', key: 'l', label: t(locked ? 'unlock' : 'lock'), run: () => void lock() },
    ],
  }
}
