'use client'
import { useMemo, type ReactNode } from 'react'
import { poll } from '@/lib/activities/poll/poll'
import type { PollSettings } from '@/lib/activities/poll/settings'
import { say } from '@/lib/packs/text'
import { useAsked } from '../asked/use-asked'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { PollingContext } from './polling'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's settings and answers and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, poll.settings)
  return settings ? <Polled key={props.step.id} {...props} settings={settings} /> : <Unreadable />
}

function Polled({ settings, children, ...props }: Props & { settings: PollSettings }) {
  const asked = useAsked(props, poll.answer)
  const { answers, expected } = asked
  const { people, language } = props
  const summary = useMemo(() => {
    const delegationOf = (participant: string) => people.get(participant as never)?.delegation ?? null
    return poll.summary({ settings, answers, delegationOf, expected })
  }, [settings, answers, expected, people])
  const names = useMemo(() => settings.options.map(({ text }) => say(text, language)), [settings, language])
  return <PollingContext value={{ ...props, settings, asked, summary, names }}>{children}</PollingContext>
}
