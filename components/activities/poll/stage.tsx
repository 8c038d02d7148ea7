'use client'
import { say } from '@/lib/packs/text'
import { StageHead } from '../stage-head'
import { Own } from './own'
import { PollBars } from './poll-bars'
import { PollViews } from './poll-views'
import { usePolling } from './polling'

/** The question and its bars; on a phone, for who answers, one's own answer comes first. */
export function Stage() {
  const { step, layout, asked } = usePolling()
  if (layout === 'screen')
    return (
      <div className="grid gap-8">
        <Question className="text-44" />
        <PollBars />
      </div>
    )
  const head = (
    <>
      <StageHead step={step} />
      <Question className="mt-3 text-22" />
    </>
  )
  if (layout === 'wide') return <PollViews head={head} />
  return (
    <>
      {head}
      <div className="mt-4">{asked.give ? <Own /> : <PollViews />}</div>
    </>
  )
}

function Question({ className }: { className: string }) {
  const { settings, language } = usePolling()
  return (
    <p dir="auto" className={`max-w-text text-start font-serif font-medium text-balance wrap-anywhere ${className}`}>
      {say(settings.question, language)}
    </p>
  )
}
