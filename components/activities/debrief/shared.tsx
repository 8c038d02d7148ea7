'use client'
import { useMemo, type ReactNode } from 'react'
import { debrief } from '@/lib/activities/debrief/debrief'
import type { DebriefSettings } from '@/lib/activities/debrief/summary'
import { useAsked } from '../asked/use-asked'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { DebriefingContext } from './debriefing'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's settings and answers and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, debrief.settings)
  return settings ? <Debriefed key={props.step.id} {...props} settings={settings} /> : <Unreadable />
}

function Debriefed({ settings, children, ...props }: Props & { settings: DebriefSettings }) {
  const asked = useAsked(props, debrief.answer)
  const { answers, expected } = asked
  const { people } = props
  const summary = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as never)?.delegation ?? null
    return debrief.summary({ settings, answers, delegationOf, expected })
  }, [settings, answers, expected, people])
  return <DebriefingContext value={{ ...props, settings, asked, summary }}>{children}</DebriefingContext>
}
