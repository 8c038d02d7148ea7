'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { StageHead } from '../stage-head'
import { ChoiceForm } from './choice-form'
import { useComparedNow, useComparing } from './comparing'
import { QuickMode } from './quick-mode'
import type { OwnComparison } from './own-comparison'
import { RoomMap } from './room-map'
import { RoomViews } from './room-views'
import { Waiting } from './waiting'

/** The picture in the middle of the screen. Who has not chosen is asked first; on a phone one question a screen. */
export function Stage() {
  const { step, layout, own } = useComparing()
  const { room, answers } = useComparedNow()
  const { me } = useComparing()
  if (layout === 'screen') return room ? <RoomMap room={room} fill /> : <Waiting />
  if (layout === 'phone') return own ? <PhoneOwn own={own} /> : <PhoneRoom />
  if (own && me !== null && !answers.has(me))
    return (
      <>
        <StageHead step={step} />
        <AboutLine />
        <div className="mt-5 pb-4">
          <ChoiceForm own={own} />
        </div>
      </>
    )
  return (
    <RoomViews
      fill
      head={
        <>
          <StageHead step={step} />
          <AboutLine />
        </>
      }
    />
  )
}

/** What is compared, where it is not everything. */
function AboutLine() {
  const t = useTranslations('activities.compare-visions.about')
  const { settings, aboutName } = useComparing()
  if (settings.about === 'all') return null
  return <p className="mt-1 text-13 font-medium">{t('area', { area: aboutName })}</p>
}

function PhoneRoom({ children }: { children?: ReactNode }) {
  const { step } = useComparing()
  return (
    <>
      <StageHead step={step} />
      <AboutLine />
      <div className="mt-4">
        {children}
        <RoomViews />
      </div>
    </>
  )
}

/** The questions until they are answered, then the picture, with the way back to the questions. */
function PhoneOwn({ own }: { own: OwnComparison }) {
  const t = useTranslations('activities.compare-visions.quick')
  const { step, asking, ask } = useComparing()
  const { mine } = useComparedNow()
  const answered = useView(own) !== undefined
  if (asking || !answered)
    return (
      <>
        {/* Once the questions have begun they need the height. */}
        {answered ? <h1 className="font-sans text-15 font-semibold">{step.title}</h1> : <StageHead step={step} />}
        <AboutLine />
        <div className="mt-3">
          <QuickMode own={own} onDone={() => ask(false)} />
        </div>
      </>
    )
  return (
    <PhoneRoom>
      <p className="mb-3 flex flex-wrap items-baseline gap-x-4 text-13 text-ink-2">
        {mine ? t('done') : t('paused')}
        <Button look="text" onClick={() => ask(true)}>
          {t('again')}
        </Button>
      </p>
    </PhoneRoom>
  )
}
