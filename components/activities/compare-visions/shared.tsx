'use client'
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useView } from '@/components/session/use-view'
import type { CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { shownVisions, type Centre, type CompareSettings } from '@/lib/activities/compare-visions/settings'
import type { Collection } from '@/lib/document/collection'
import type { View } from '@/lib/document/view'
import type { ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { calmView } from '../weigh-aims/calm-view'
import { ComparedNowContext, ComparingContext, type Comparing, type Whose } from './comparing'
import { ownComparison } from './own-comparison'
import { settingsShown } from './settings-shown'
import { CALM, useComparedRoom } from './use-compared-room'

type Props = ActivityProps & { children: ReactNode }
type AnswersHere = Collection<ParticipantId, CompareAnswer>

/** Reads the step's settings and answers and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, compareVisions.settings)
  const answers = useSyncExternalStore(
    props.answers.watch,
    () => props.answers.of(props.step.id, compareVisions.answer),
    () => null,
  )
  if (!settings) return <Unreadable />
  return <Compared key={props.step.id} {...props} settings={settings} answersHere={answers} />
}

function Compared({
  settings,
  answersHere,
  children,
  ...props
}: Props & { settings: CompareSettings; answersHere: AnswersHere | null }) {
  const { language, people, delegations, me, canAnswer } = props
  const [picked, pick] = useState<string | null>(null)
  const [joined, setJoined] = useState(false)
  const [whose, show] = useState<Whose>('room')
  const [asking, ask] = useState<boolean | null>(null)
  const [centre, setCentre] = useState<Centre | null>(null)
  const shown = useMemo(() => settingsShown(settings, centre), [settings, centre])

  const calm = useMemo(() => calmView(answersHere ?? NOBODY, CALM), [answersHere])
  const answers = useView(calm)
  const runs = me !== null && people.get(me)?.role === 'facilitator'
  const answered = me !== null && answers.has(me)
  const takesPart = canAnswer && me !== null && (!runs || joined || answered)
  const own = useMemo(
    () => (takesPart && answersHere ? ownComparison(answersHere, settings, me) : null),
    [takesPart, answersHere, settings, me],
  )
  const mustChoose = takesPart && !answered
  const now = useComparedRoom(props, shown, answers, mustChoose)
  const aims = useMemo(
    () => settings.aims.map(({ id, name, shape }) => ({ id, shape, name: say(name, language) })),
    [settings, language],
  )
  const looks = useMemo(
    () =>
      settings.visions.flatMap(({ id, letter, name, shown }, place) =>
        shown ? [{ id, letter, name: say(name, language), place }] : [],
      ),
    [settings, language],
  )
  const visions = useMemo(() => shownVisions(settings), [settings])
  const marked = useMemo(() => {
    const inOrder = [...delegations.values()].toSorted((a, b) => a.order - b.order)
    return new Map(inOrder.map(({ id, code, name }, order) => [id as string, { id, code, name, order }]))
  }, [delegations])

  const comparing: Comparing = {
    ...props,
    settings: shown,
    savedCentre: settings.centre,
    centreOn: (asked) => setCentre(asked === settings.centre ? null : asked),
    aims,
    visions,
    looks,
    aboutName: settings.about === 'all' ? '' : say(settings.about.name, language),
    marked,
    own,
    mayTakePart: canAnswer && !takesPart,
    takePart: () => setJoined(true),
    picked,
    pick,
    whose: now.mine ? whose : 'room',
    show,
    asking: takesPart && (asking ?? now.mine === null),
    ask,
  }
  return (
    <ComparingContext value={comparing}>
      <ComparedNowContext value={now}>{children}</ComparedNowContext>
    </ComparingContext>
  )
}

const NONE: ReadonlyMap<ParticipantId, CompareAnswer> = new Map()
const NOBODY: View<ReadonlyMap<ParticipantId, CompareAnswer>> = { read: () => NONE, watch: () => () => {} }
