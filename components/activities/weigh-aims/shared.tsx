'use client'
import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useView } from '@/components/session/use-view'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { say } from '@/lib/packs/text'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { calmView } from './calm-view'
import { ownAnswer } from './own-answer'
import { NO_ANSWERS, RoomNowContext, WeighingContext, type AnswersHere, type Weighing } from './weighing'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's settings and answers and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, weighAims.settings)
  const answersNow = () => props.answers.of(props.step.id, weighAims.answer)
  const answers = useSyncExternalStore(props.answers.watch, answersNow, answersNow)
  if (!settings) return <Unreadable />
  return <Weighed key={props.step.id} {...props} settings={settings} answersHere={answers ?? NO_ANSWERS} />
}

/** Nothing here is drawn anew when somebody answers: what follows the answers asks for them itself. */
function Weighed({
  settings,
  answersHere,
  children,
  ...props
}: Props & { settings: WeighAimsSettings; answersHere: AnswersHere }) {
  const { step, answers, people, delegations, me, canAnswer, language, layout } = props
  const [picked, pick] = useState<string | null>(null)
  const [joined, setJoined] = useState(false)
  const takePart = useCallback(() => setJoined(true), [])

  const answeredNow = () => me !== null && answersHere.read().has(me)
  const answered = useSyncExternalStore(answersHere.watch, answeredNow, answeredNow)
  const runs = me !== null && people.get(me)?.role === 'facilitator'
  const takesPart = canAnswer && me !== null && answersHere !== NO_ANSWERS && (!runs || joined || answered)
  const own = useMemo(
    () => (takesPart ? ownAnswer(answersHere, settings, me) : null),
    [takesPart, answersHere, settings, me],
  )
  const aims = useMemo(
    () => settings.aims.map(({ id, name, shape }) => ({ id, shape, name: say(name, language) })),
    [settings, language],
  )
  const marked = useMemo(() => {
    const inOrder = [...delegations.values()].toSorted((a, b) => a.order - b.order)
    return new Map(inOrder.map(({ id, code, name }, order) => [id as string, { id, code, name, order }]))
  }, [delegations])

  const mayTakePart = canAnswer && !takesPart
  const weighing = useMemo<Weighing>(
    () => ({
      step,
      answers,
      people,
      delegations,
      me,
      canAnswer,
      language,
      layout,
      settings,
      answersHere,
      aims,
      marked,
      own,
      answered,
      mayTakePart,
      takePart,
      picked,
      pick,
    }),
    [
      step,
      answers,
      people,
      delegations,
      me,
      canAnswer,
      language,
      layout,
      settings,
      answersHere,
      aims,
      marked,
      own,
      answered,
      mayTakePart,
      takePart,
      picked,
    ],
  )
  return (
    <WeighingContext value={weighing}>
      <RoomNowProvider weighing={weighing}>{children}</RoomNowProvider>
    </WeighingContext>
  )
}

/** How long sentences and tables stand before they change again, in milliseconds. */
const CALM = 250

/** What the room's answers say, a few times a second at most. */
function RoomNowProvider({
  weighing: { answersHere, people, settings },
  children,
}: {
  weighing: Weighing
  children: ReactNode
}) {
  const calm = useMemo(() => calmView(answersHere, CALM), [answersHere])
  const answers = useView(calm)
  const expected = useMemo(
    () =>
      new Set(
        [...people.values()]
          .filter(({ role, standing }) => role === 'delegate' && standing !== 'adviser')
          .map(({ id }) => id as string),
      ),
    [people],
  )
  const now = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as never)?.delegation ?? null
    return { answers, summary: weighAims.summary({ settings, answers, delegationOf, expected }) }
  }, [answers, people, settings, expected])
  return <RoomNowContext value={now}>{children}</RoomNowContext>
}
