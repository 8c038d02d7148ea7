'use client'
import { useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu'
import { queue, type Hand } from '@/lib/workshop/speakers'
import { useCommand } from '../use-command'
import type { Offer } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { PersonNamed } from './person-named'
import { handKey, useFloor } from './use-floor'

/** Who waits for the floor, in the order in which they are called; the chair puts them in order. */
export function Queue({ offer }: { offer: Offer }) {
  const t = useTranslations('workshop.speakers')
  const { first, facilitates, info } = useWorkshop()
  const list = useFloor()
  const waiting = queue(list)
  const { give } = useCommand()
  const { workshop } = first
  if (waiting.length === 0) return <p className="border-t border-hair py-3 text-15 text-ink-2">{t('nobody')}</p>

  const act = (hand: Hand) => {
    const { participant, purpose } = hand
    const alike = waiting.filter((each) => each.purpose === purpose)
    const at = alike.indexOf(hand)
    const put = (to: number) => void give('place-hand', { workshop, hand: { participant, purpose }, to })
    const lower = async () => {
      if (!(await give('lower-hand', { workshop, participant, purpose }))) return
      offer(t('lowered'), () => void give('raise-hand', { workshop, participant, purpose }))
    }
    return [
      { label: t('call'), onSelect: () => void give('call-speaker', { workshop, hand: { participant, purpose } }) },
      ...(at > 0 ? [{ label: t('first'), onSelect: () => put(0) }] : []),
      ...(at > 0 ? [{ label: t('earlier'), onSelect: () => put(at - 1) }] : []),
      ...(at < alike.length - 1 ? [{ label: t('later'), onSelect: () => put(at + 1) }] : []),
      { label: t('lower'), apart: true, onSelect: () => void lower() },
    ]
  }
  return (
    <ol className="border-t border-hair">
      {waiting.map((hand, index) => (
        <li
          key={handKey(hand)}
          className="grid min-h-11 grid-cols-[2rem_minmax(0,1fr)_auto] items-center border-b border-hair py-1 text-15"
        >
          <span className="text-13 text-ink-3 tabular-nums">{index + 1}</span>
          <span className="grid min-w-0">
            <PersonNamed person={hand.participant} delegation={hand.delegation} />
            {(hand.purpose !== 'statement' || hand.participant === first.speaksAs) && (
              <span className="text-12 text-ink-3">
                {[
                  hand.participant === first.speaksAs && t('you'),
                  hand.purpose !== 'statement' && t(`purpose.${hand.purpose}`),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            )}
          </span>
          {facilitates && !info.archived && (
            <Menu label={t('change')} name={t('changeAt', { number: index + 1 })} items={act(hand)} />
          )}
        </li>
      ))}
    </ol>
  )
}
