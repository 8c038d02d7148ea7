'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Step } from '@/lib/workshop/step'
import { useShowActions } from '../actions/action-keys'
import { useActions } from '../actions/actions-provider'
import { DoorPart } from '../door/door-part'
import { useStage } from '../lead/use-stage'
import type { Place } from '../place'
import { useUndo, type Offer } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { AnsweredPart } from './answered-part'
import { BarButton } from './bar-button'
import { DevicelessDialog } from './deviceless-dialog'
import { GatePart } from './gate-part'
import { PersonActs } from './person-acts'
import { TimerPart } from './timer-part'
import { Track } from './track'
import { useGate } from './use-gate'
import { useRoomActs } from './use-room-acts'
import { VideoDialog } from './video-dialog'

interface Props {
  step: Step | null
  place: Place
  /** False: the step is not what one looks at, so it is named. */
  onStage: boolean
  compact: boolean
}

/** The facilitator's bar: time, the gate of a step, who has answered, where everyone is, and a way to everything else. */
export function ChairBar({ step, place, onStage, compact }: Props) {
  const t = useTranslations('workshop.chair')
  const { info } = useWorkshop()
  const { offer, note } = useUndo()
  return (
    <section
      aria-label={t('label')}
      className={clsx(
        'relative flex items-center bg-bar text-bar-ink',
        compact ? 'min-h-16 gap-1 px-3 py-2' : 'h-18 gap-4 px-4 min-[1440px]:px-6',
      )}
    >
      <div className="pointer-events-none absolute inset-x-4 bottom-full mb-4 [&_*]:pointer-events-auto">{note}</div>
      {info.archived ? (
        <p className="text-13 text-bar-ink-2">{t('archived')}</p>
      ) : (
        <Parts step={step} place={place} onStage={onStage} compact={compact} offer={offer} />
      )}
    </section>
  )
}

function Parts({ step, place, onStage, compact, offer }: Props & { offer: Offer }) {
  const t = useTranslations('workshop.chair')
  const gate = useGate(step, offer)
  const room = useRoomActs(place, offer)
  const show = useShowActions()
  const { locked } = useStage()
  const { info } = useWorkshop()
  const [asked, setAsked] = useState<'video' | 'deviceless' | null>(null)
  useActions([
    ...gate.actions,
    ...room.actions,
    { id: 'video', group: 'room', label: t('video.do'), run: () => setAsked('video') },
    ...(info.chatham === null
      ? [
          {
            id: 'deviceless',
            group: 'room' as const,
            key: 'd',
            label: t('deviceless.do'),
            run: () => setAsked('deviceless'),
          },
        ]
      : []), // what one gives for somebody one knows of
  ])
  return (
    <>
      <TimerPart step={step} compact={compact} offer={offer} />
      {!compact && <span aria-hidden className="h-8 w-px shrink-0 bg-bar-hair" />}
      {step && !compact && !onStage && (
        <span className="hidden min-w-0 truncate font-serif text-16 font-medium min-[1440px]:inline">
          <bdi>{step.title}</bdi>
        </span>
      )}
      {step && !compact && (
        <>
          <span className="max-[1599px]:hidden">
            <Track step={step} short={false} />
          </span>
          <span className="min-[1600px]:hidden">
            <Track step={step} short />
          </span>
        </>
      )}
      {!step && <p className="text-13 text-bar-ink-2">{t('empty')}</p>}
      <AnsweredPart step={step} compact={compact} />
      <div className={clsx('ms-auto flex min-w-0 items-center', compact ? 'gap-1' : 'gap-2')}>
        <GatePart step={step} acts={gate} compact={compact} />
        {!compact && (
          <>
            <span aria-hidden className="mx-1 h-8 w-px shrink-0 bg-bar-hair" />
            <BarButton disabled={!room.mayBring} onClick={room.bring}>
              {t('room.bring')}
            </BarButton>
            <BarButton
              aria-pressed={room.isFollowed}
              disabled={!room.isFollowed && !room.mayBring}
              onClick={room.follow}
            >
              {t(room.isFollowed ? 'room.unfollow' : 'room.follow')}
            </BarButton>
          </>
        )}
        <DoorPart compact={compact} offer={offer} />
        {locked && !compact && <Lock label={t('room.isLocked')} />}
        <BarButton aria-label={t('more')} aria-keyshortcuts="Control+K" onClick={() => show('palette')}>
          {compact ? (
            <svg aria-hidden viewBox="0 0 20 20" className="size-5 fill-current">
              <path d="M3 9h2.5v2.5H3zM8.75 9h2.5v2.5h-2.5zM14.5 9H17v2.5h-2.5z" />
            </svg>
          ) : (
            t('moreShort')
          )}
        </BarButton>
      </div>
      <PersonActs offer={offer} />
      {asked === 'video' && <VideoDialog onClose={() => setAsked(null)} />}
      {asked === 'deviceless' && <DevicelessDialog step={step} onClose={() => setAsked(null)} />}
    </>
  )
}

function Lock({ label }: { label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 16 16"
      className="mx-2 size-4 shrink-0 fill-none stroke-current stroke-[1.5]"
    >
      <path d="M3 7.5h10v6.5H3zM5 7.5V5a3 3 0 0 1 6 0v2.5" />
    </svg>
  )
}
