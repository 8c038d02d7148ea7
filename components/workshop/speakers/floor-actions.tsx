'use client'
import { useTranslations } from 'next-intl'
import type { Action } from '../actions/action'
import { useActions } from '../actions/actions-provider'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { useFloor, useOwnHand } from './use-floor'

/** One's own hand, and for the chair the list, by keys and in the palette. Draws nothing. */
export function FloorActions() {
  const t = useTranslations('workshop.speakers')
  const { first, facilitates, info } = useWorkshop()
  const { workshop } = first
  const { open, hands, speaking } = useFloor()
  const hand = useOwnHand()
  const { give } = useCommand()
  const actions: Action[] = []
  const add = (id: string, label: string, run: () => void, key?: string) =>
    actions.push({ id, group: 'floor', label, run, ...(key && { key }) })
  if (hand.may) {
    const up = hand.isUp('statement')
    if (open || up) add('hand', t(up ? 'lowerMine' : 'raise'), () => hand.turn('statement'), 'h')
    for (const purpose of ['right-of-reply', 'point-of-order'] as const) {
      const name = t(`purpose.${purpose}`)
      add(purpose, hand.isUp(purpose) ? t('takeBack', { purpose: name }) : name, () => hand.turn(purpose))
    }
  }
  if (facilitates && !info.archived) {
    if (hands.length > 0) add('call', t('callNext'), () => void give('call-speaker', { workshop }), 'c')
    if (speaking) add('stop', t('stop'), () => void give('stop-speaking', { workshop }), 'x')
    add('list-open', t(open ? 'close' : 'open'), () => void give('set-speakers', { workshop, open: !open }))
  }
  useActions(actions)
  return null
}
