'use client'
import { useTranslations } from 'next-intl'
import { SaveStatus } from '@/components/session/save-status'
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
import { Page } from './page'
import { OverNote } from './tickets/over-note'
import { LaterGroups } from './groups/later-groups'
import { SaidNote } from './groups/said-note'
import { PauseNote } from './pause-note'
import type { Place } from './place'
import { RailFoot } from './rail-foot'
import { FloorLine } from './speakers/floor-line'
import { HandsUp } from './speakers/hands-up'
import { ReturnLinkNote } from './return-link-note'
import { StepNow } from './step-now'
import { stepOfPlace } from './step-of-place'
import { StepStage } from './step-stage'
import { LaterStepTools } from './later-step-tools'
import { TabBar } from './tab-bar'
import { useRollCall } from './roll-call-provider'
import { useWorkshop } from './use-workshop'
import { Waiting } from './waiting'
import { You } from './you'

/** One column: a line that says where one is and whether all is saved, the content, and the tabs under the thumb. */
export function PhoneLayout({ place, theme }: { place: Place; theme: Theme }) {
  const t = useTranslations('workshop')
  const { first, info, steps, now, facilitates } = useWorkshop()
  const { timer } = useStage()
  const step = stepOfPlace(place, steps, now)
  const onStage = place.at === 'now' || place.at === 'step'
  const { here } = useRollCall()
  const number = step ? steps.indexOf(step) + 1 : 0
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_1fr_auto]">
      <header className="sticky top-0 z-20 bg-paper">
        <div className="grid h-13 grid-cols-[1fr_auto_1fr] items-center gap-3 border-b border-hair px-5 text-13 text-ink-2">
          <span className="min-w-0 truncate">
            {step && onStage
              ? facilitates
                ? t('stepOf', { number, count: steps.length })
                : t('stepNumber', { number: step.order + 1 })
              : t(onStage ? 'waiting.short' : `pages.${place.at}`)}
          </span>
          <SaveStatus short />
          <span className="flex items-center gap-4 justify-self-end">
            {!facilitates && <TimerFace timer={timer} className="text-18 text-ink" />}
            <You theme={theme} short />
          </span>
        </div>
        {facilitates && step && onStage && (
          <div aria-hidden className="h-[3px] bg-hair">
            <div className="h-full bg-accent" style={{ inlineSize: `${(100 * number) / steps.length}%` }} />
          </div>
        )}
        <ChathamNote chatham={info.chatham} short />
      </header>
      <div>
        <TimerSaid />
        <Led place={place} />
        <NudgeNote />
        <FloorLine place={place} />
        <VideoLink className="block border-b border-hair px-5 py-3 text-13 text-accent underline underline-offset-4" />
        <DemonstrationNote />
        <PauseNote />
        <SaidNote />
        <OverNote />
        <ReturnLinkNote workshop={first.workshop} />
      </div>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-text min-w-0 px-5 pt-4 pb-8 outline-none">
        {place.at === 'agenda' && facilitates ? (
          <>
            <Page at="agenda" />
            <div className="-mx-5 mt-8">
              <RailFoot place={place} />
            </div>
          </>
        ) : place.at === 'agenda' ? (
          <section>
            <h1 className="pb-3 text-30">{t('agenda.title')}</h1>
            <div className="-mx-5">
              <AgendaList place={place} />
            </div>
          </section>
        ) : place.at !== 'now' && place.at !== 'step' ? (
          <Page at={place.at} />
        ) : step ? (
          <StepStage step={step} wide={false}>
            {({ stage, reading }) => (
              <>
                <StepNow step={step} />
                {stage}
                <div className="mt-8">{reading}</div>
                <HandsUp hand={false} />
                <LaterGroups key={`groups ${step.id}`} step={step} />
                {facilitates && <LaterStepTools key={step.id} step={step} />}
              </>
            )}
          </StepStage>
        ) : (
          <Waiting />
        )}
      </main>
      <div className="sticky bottom-0 z-20">
        {facilitates && onStage && <LaterChairBar step={step} place={place} onStage compact />}
        <TabBar place={place} here={here} />
      </div>
    </div>
  )
}
