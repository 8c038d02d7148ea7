import type { ReactNode } from 'react'
import type { Step } from '@/lib/workshop/step'

/** The step's title and instruction; `aside` stands at the end of the line where there is room. */
export function StageHead({ step, aside }: { step: Step; aside?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <div className="max-w-text">
        <h1 className="text-30 tracking-[-0.012em]">{step.title}</h1>
        {step.instruction && <p className="mt-0.5 text-15 text-ink-2">{step.instruction}</p>}
      </div>
      {aside}
    </header>
  )
}
