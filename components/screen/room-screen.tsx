'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { mergeAgenda } from '@/components/workshop/agenda'
import { useStage } from '@/components/workshop/lead/use-stage'
import { RollCallProvider } from '@/components/workshop/roll-call-provider'
import type { ScreenFacts } from '@/lib/wire/queries'
import { stepNow, turnNow } from '@/lib/workshop/stage'
import { isApart, type Step } from '@/lib/workshop/step'
import { ScreenHead } from './head'
import { ScreenLobby } from './lobby'
import { useCutOff } from './screen-room'
import { LargeSpeakers } from './speakers'
import { StepOnWall } from './step-on-wall'
import { useAnswersIn } from './use-answers-in'
import { Wall } from './wall'

/** What the wall shows of the room: the way in, then the step that is on, or the speakers where everyone was brought to them. */
export function RoomScreen({ facts }: { facts: ScreenFacts | null }) {
  const t = useTranslations('screen')
  const inHand = useRoom()
  const { room } = inHand
  const info = useView(room.info)
  const agenda = useView(room.agenda)
  const { brought } = useStage()
  const all = useMemo(() => mergeAgenda(agenda, []), [agenda])
  const steps = useMemo(() => all.filter((each) => !each.group && !isApart(each)), [all]) // the wall is the plenary's
  const step = stepNow(steps, brought)
  const passed = brought === null || brought.over !== turnNow(all)
  const place = passed ? null : brought.place
  const cutOff = useCutOff(inHand)
  return (
    <RollCallProvider step={step?.id ?? null}>
      <Wall>
        {({ tall }) => (
          <main
            id="main"
            className={clsx(
              tall ? 'px-10' : 'grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] px-20',
            )}
          >
            <Begun step={step} alone={steps.length === 1 && place === null} asked={place === 'lobby'}>
              {(begun) => (
                <>
                  <ScreenHead step={begun} title={t('welcome')} paused={info?.paused ?? false} />
                  {place === 'speakers' ? (
                    <LargeSpeakers />
                  ) : begun ? (
                    <StepOnWall step={begun} steps={steps} facts={facts} tall={tall} />
                  ) : (
                    <ScreenLobby title={info?.title ?? ''} facts={facts} tall={tall} />
                  )}
                </>
              )}
            </Begun>
            <p
              role="status"
              className={clsx(
                'absolute start-20 bottom-3 text-[1.5rem]/[2rem] font-medium text-accent',
                !cutOff && 'sr-only',
              )}
            >
              {cutOff && t('cutOff')}
            </p>
          </main>
        )}
      </Wall>
    </RollCallProvider>
  )
}

/** A first step may be open while the room still fills: the wall shows the way in until somebody answers or the time runs. */
function Begun({
  step,
  alone,
  asked,
  children,
}: {
  step: Step | null
  alone: boolean
  /** Whether everyone was brought to the lobby. */
  asked: boolean
  children: (step: Step | null) => ReactNode
}) {
  const { timer } = useStage()
  const answered = useAnswersIn(step)
  const waits = alone && step?.gate === 'open' && answered === 0 && timer.state === 'idle'
  return children(asked || waits ? null : step)
}
