'use client'
import { useEffect, type ReactNode } from 'react'
import { useSecret } from '@/components/screen/use-secret'
import { useQuery } from '@/components/workshop/use-query'
import { draftPaper, type DraftPaperSettings } from '@/lib/activities/draft-paper/draft-paper'
import type { PaperId } from '@/lib/ids'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { DraftingContext, type Drafting } from './drafting'

type Props = ActivityProps & { children: ReactNode }
type Read = Props & { settings: DraftPaperSettings }

/** How often the text is asked for anew while the step is on, in milliseconds. */
const PACE = 5000

/** Reads the step's settings and the text of its paper, and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, draftPaper.settings)
  const secret = useSecret()
  if (!settings) return <Unreadable />
  if (settings.paper === null) return <Handed {...props} settings={settings} paper={null} />
  if (secret === undefined) return <Handed {...props} settings={settings} paper={undefined} />
  return <Asked key={settings.paper} {...props} settings={settings} id={settings.paper} secret={secret} />
}

function Asked({ id, secret, ...props }: Read & { id: PaperId; secret: string | null }) {
  const { answer, failure, ask } = useQuery('paper-text', { paper: id, ...(secret !== null && { secret }) })
  const isOn = props.step.gate === 'open'
  useEffect(() => {
    ask()
    if (!isOn) return
    const timer = setInterval(() => document.visibilityState === 'visible' && ask(), PACE)
    return () => clearInterval(timer)
  }, [ask, isOn])
  return <Handed {...props} paper={answer ?? (failure ? null : undefined)} />
}

function Handed({ children, paper, ...props }: Read & Pick<Drafting, 'paper'>) {
  const facilitates = props.me !== null && props.people.get(props.me)?.role === 'facilitator'
  return <DraftingContext value={{ ...props, paper, facilitates }}>{children}</DraftingContext>
}
