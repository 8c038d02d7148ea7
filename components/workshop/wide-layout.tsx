'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SaveStatus } from '@/components/session/save-status'
import { Masthead } from '@/components/ui/masthead'
import type { Theme } from '@/components/ui/themes'
import { AgendaList } from './agenda-list'
import { LaterChairBar } from './chair/later-chair-bar'
import { ChathamNote } from '@/components/chatham/chatham-note'
import { DemonstrationNote } from './demonstration-note'
import { Led } from './lead/led'
import { NudgeNote } from './lead/nudge-note'
import { TimerFace } from './lead/timer-face'
import { TimerSaid } from './lead/timer-said'
import { useStage } from './lead/use-stage'
import { VideoLink } from './lead/video-link'
import { hashOf, type Place } from './place'
import { OverNote } from './tickets/over-note'
import { LaterGroups } from './groups/later-groups'
import { SaidNote } from './groups/said-note'
import { PauseNote } from './pause-note'
import { PeoplePanel } from './people-panel'
import { Page } from './page'
import { RailFoot } from './rail-foot'
import { FloorLine } from './speakers/floor-line'
import { HandsUp } from './speakers/hands-up'
import { ReturnLinkNote } from './return-link-note'
import { StepNow } from './step-now'
import { stepOfPlace } from './step-of-place'
import { StepStage } from './step-stage'
import { LaterStepTools } from './later-step-tools'
import { useRollCall } from './roll-call-provider'
import { useWorkshop } from './use-workshop'
import { Waiting } from './waiting'
import { WorkshopCode } from './workshop-code'
import { You } from './you'

/** Three columns: the agenda, the picture, the reading; and, for facilitators, their bar. */
export function WideLayout({ place, theme }: { place: Place; theme: Theme }) {
  const t = useTranslations('workshop')
  const { first, info, steps, now, facilitates } = useWorkshop()
  const { timer } = useStage()
  const step = stepOfPlace(place, steps, now)
  const page = place.at === 'now' || place.at === 'step' || (place.at === 'agenda' && !facilitates) ? null : place.at
  const onStage = page === null
  return (
    <div className="grid h-dvh min-h-160 grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_1fr_auto]">
      <Masthead wide title={<bdi>{info.title}</bdi>}>
        <div className="flex items-center gap-6 whitespace-nowrap">
          {!facilitates && <TimerFace timer={timer} className="text-22 text-ink" />}
          <SaveStatus />
          <VideoLink className="text-13 underline underline-offset-[3px]" />
          {facilitates && <WorkshopCode />}
          <HereCount />
          <You theme={theme} />
        </div>
      </Masthead>
      <div>
        <TimerSaid />
        <Led place={place} />
        <NudgeNote />
        <FloorLine place={place} />
        <DemonstrationNote />
        <PauseNote />
        <ChathamNote chatham={info.chatham} />
        <SaidNote />
        <OverNote />
        <ReturnLinkNote workshop={first.workshop} />
      </div>
      <div className="grid min-h-0 grid-cols-[264px_minmax(0,1fr)_396px]">
        <nav
          aria-label={t('agenda.title')}
          className="relative flex min-h-0 flex-col overflow-y-auto border-e border-hair pt-6"
        >
          <div className="flex items-baseline justify-between px-6 pb-3">
            <h2 className="text-18 font-semibold">{t('agenda.title')}</h2>
            <span className="text-13 text-ink-3">
              {t('agenda.total', { minutes: minutesOf(steps.filter(({ group }) => !group)) })}
            </span>
          </div>
          <AgendaList place={place} />
          <RailFoot place={place} />
        </nav>
        {onStage && step ? (
          <StepStage step={step} wide>
            {({ stage, reading }) => (
              <Columns
                middle={
                  <>
                    <StepNow step={step} />
                    {/* As tall as there is room, or as what stands in it: then the whole column scrolls, never a box inside it. */}
                    <div className="flex min-h-120 flex-[1_0_auto] flex-col">{stage}</div>
                    <LaterGroups key={`groups ${step.id}`} step={step} />
                    {facilitates && <LaterStepTools key={step.id} step={step} />}
                  </>
                }
                side={
                  <>
                    {reading}
                    <div className="mt-6 border-t border-ink pt-4">
                      <PeoplePanel />
                    </div>
                    <HandsUp />
                  </>
                }
              />
            )}
          </StepStage>
        ) : (
          <Columns
            middle={page === null ? <Waiting /> : <Page at={page} />}
            side={
              <>
                <PeoplePanel />
                {page !== 'speakers' && <HandsUp />}
              </>
            }
          />
        )}
      </div>
      {facilitates ? <LaterChairBar step={step ?? now} place={place} onStage={onStage} compact={false} /> : <div />}
    </div>
  )
}

/** Each scrolls by itself, and holds what it hides from the eye alone: otherwise that would lengthen the page. */
function Columns({ middle, side }: { middle: ReactNode; side: ReactNode }) {
  return (
    <>
      <main
        id="main"
        tabIndex={-1}
        className="relative flex min-h-0 flex-col overflow-y-auto px-8 pt-6 pb-6 outline-none"
      >
        {middle}
      </main>
      <aside className="relative min-h-0 overflow-y-auto border-s border-hair p-6">{side}</aside>
    </>
  )
}

const minutesOf = (steps: readonly { minutes: number }[]) => steps.reduce((sum, { minutes }) => sum + minutes, 0)

function HereCount() {
  const t = useTranslations('workshop')
  const { here, hereShown, members } = useRollCall()
  return (
    <a href={hashOf({ at: 'people' })} className="text-13 no-underline hover:underline">
      {hereShown
        ? t.rich('hereNow', { here, b: (words) => <b className="font-medium text-ink">{words}</b> })
        : t('people.members', { members })}
    </a>
  )
}
