'use client'
import clsx from 'clsx'
import { lazy, Suspense, type ComponentProps } from 'react'

const ChairBar = lazy(async () => ({ default: (await import('./chair-bar')).ChairBar }))

/** The bar, fetched by those who have one. */
export function LaterChairBar(props: ComponentProps<typeof ChairBar>) {
  return (
    <Suspense fallback={<div className={clsx('bg-bar', props.compact ? 'h-16' : 'h-18')} />}>
      <ChairBar {...props} />
    </Suspense>
  )
}
