'use client'
import clsx from 'clsx'
import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'
import { useHydrated } from '@/components/ui/use-hydrated'

/** A word or a number on the bar that opens a small sheet of paper above it. */
export function BarPanel({
  label,
  name,
  title,
  className,
  open,
  onOpenChange,
  children,
}: {
  label: ReactNode
  name?: string
  title: string
  className?: string
  open: boolean
  onOpenChange: (open: boolean) => void
  children: ReactNode
}) {
  const hydrated = useHydrated()
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        disabled={!hydrated}
        aria-label={name}
        className={clsx(
          'inline-flex min-h-10 items-center gap-1.5 rounded-paper border border-transparent px-2 whitespace-nowrap hover:border-bar-ink focus-visible:outline-bar-ink data-[state=open]:border-bar-ink-2 pointer-coarse:min-h-11',
          className,
        )}
      >
        {label}
      </Popover.Trigger>
      <Popover.Content
        side="top"
        align="start"
        sideOffset={8}
        collisionPadding={12}
        aria-label={title}
        className="z-30 max-h-[70dvh] w-80 max-w-[calc(100vw-1.5rem)] animate-settle overflow-y-auto border border-hair-strong border-t-4 border-t-ink bg-paper p-5 text-ink"
      >
        <h2 className="text-18 font-semibold">{title}</h2>
        {children}
      </Popover.Content>
    </Popover.Root>
  )
}
