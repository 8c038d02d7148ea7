'use client'
import { lazy, Suspense } from 'react'
import type { Step } from '@/lib/workshop/step'

const StepTools = lazy(async () => ({ default: (await import('./step-tools')).StepTools }))

/** The step's tools, fetched by those who may use them, when they see a step. */
export function LaterStepTools({ step }: { step: Step }) {
  return (
    <Suspense fallback={null}>
      <StepTools step={step} />
    </Suspense>
  )
}
