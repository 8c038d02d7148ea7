'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useActions } from '../actions/actions-provider'
import { BarButton } from '../chair/bar-button'
import { useStage } from '../lead/use-stage'
import { useCommand } from '../use-command'
import type { Offer } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { AtDoor } from './at-door'
import { useWaitingCount } from './use-at-door'

/** On the bar while somebody waits to be let in: how many, said aloud once, and the way to them. */
export function DoorPart({ compact, offer }: { compact: boolean; offer: Offer }) {
  const t = useTranslations('workshop.door')
  const { first } = useWorkshop()
  const { asks } = useStage()
  const count = useWaitingCount()
  const { give } = useCommand()
  const [open, setOpen] = useState(false)
  const { workshop } = first
  const turn = async () => {
    if (!(await give('ask-at-door', { workshop, asks: !asks }))) return
    offer(t(asks ? 'askedNoMore' : 'askedNow'), () => void give('ask-at-door', { workshop, asks }))
  }
  useActions([
    { id: 'asks', group: 'room', label: t(asks ? 'askNoMore' : 'ask'), run: () => void turn() },
    ...(count > 0
      ? ([
          { id: 'door', group: 'room', key: 'w', label: t('see', { count }), run: () => setOpen(true) },
          {
            id: 'admit-all',
            group: 'room',
            label: t('all'),
            run: () => void give('admit-waiting', { workshop }),
          },
        ] as const)
      : []),
  ])
  return (
    <>
      <span role="status" className="sr-only">
        {count > 0 && t('count', { count })}
      </span>
      {count > 0 && (
        <BarButton className="border-bar-ink-2!" onClick={() => setOpen(true)} aria-label={t('see', { count })}>
          {t(compact ? 'short' : 'inBar', { count })}
        </BarButton>
      )}
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title={t('title')}
          actions={<Button onClick={() => setOpen(false)}>{t('close')}</Button>}
        >
          {count === 0 && <p>{t('nobody')}</p>}
          <AtDoor offer={offer} />
        </Dialog>
      )}
    </>
  )
}
