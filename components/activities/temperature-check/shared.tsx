'use client'
import { useMemo, type ReactNode } from 'react'
import type { CheckSettings } from '@/lib/activities/temperature-check/settings'
import { temperatureCheck } from '@/lib/activities/temperature-check/temperature-check'
import { useAsked } from '../asked/use-asked'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { CheckingContext } from './checking'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's settings and answers and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, temperatureCheck.settings)
  return settings ? <Checked key={props.step.id} {...props} settings={settings} /> : <Unreadable />
}

function Checked({ settings, children, ...props }: Props & { settings: CheckSettings }) {
  const asked = useAsked(props, temperatureCheck.answer)
  const { answers, expected } = asked
  const { people } = props
  const summary = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as never)?.delegation ?? null
    return temperatureCheck.summary({ settings, answers, delegationOf, expected })
  }, [settings, answers, expected, people])
  return <CheckingContext value={{ ...props, settings, asked, summary }}>{children}</CheckingContext>
}
