'use client'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'

/** A button on the one dark surface; `main` is the filled one. */
export function BarButton({ main = false, className, ...rest }: ComponentProps<typeof Button> & { main?: boolean }) {
  return (
    <Button
      {...rest}
      className={clsx(
        'min-w-0 focus-visible:outline-bar-ink',
        main
          ? 'border-bar-ink! bg-bar-ink! px-4.5 text-bar! hover:border-bar-ink-2! hover:bg-bar-ink-2!'
          : 'border-transparent px-3! text-bar-ink! hover:border-bar-ink hover:bg-transparent! aria-pressed:border-bar-ink-2 disabled:border-transparent! disabled:text-bar-ink-2! disabled:opacity-60',
        className,
      )}
    />
  )
}
