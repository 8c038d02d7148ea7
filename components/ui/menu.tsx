'use client'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'
import { directionOf } from './languages'
import { useHydrated } from './use-hydrated'

export interface MenuItem {
  label: ReactNode
  onSelect: () => void
  /** A rule above: what follows is of another kind. */
  apart?: boolean
}

/** A word that opens a short list of actions. */
export function Menu({ label, name, items }: { label: ReactNode; name?: string; items: readonly MenuItem[] }) {
  const hydrated = useHydrated()
  const direction = directionOf(useLocale())
  return (
    <DropdownMenu.Root dir={direction} modal={false}>
      <DropdownMenu.Trigger
        disabled={!hydrated}
        aria-label={name}
        className="inline-flex min-h-8 items-center gap-1.5 text-13 font-medium text-ink-2 hover:text-ink pointer-coarse:min-h-11"
      >
        {label}
        <svg aria-hidden viewBox="0 0 12 12" className="size-2.5 fill-none stroke-current">
          <path d="M2 4.5l4 4 4-4" strokeWidth="1.5" />
        </svg>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        className="z-30 min-w-44 animate-settle border border-hair-strong border-t-2 border-t-ink bg-paper py-1 text-ink"
      >
        {items.map((item, index) => (
          <div key={index}>
            {item.apart && <DropdownMenu.Separator className="my-1 h-px bg-hair" />}
            <DropdownMenu.Item
              onSelect={item.onSelect}
              className="flex min-h-9 cursor-pointer items-center px-4 text-13 outline-none data-highlighted:bg-ink data-highlighted:text-paper pointer-coarse:min-h-11 pointer-coarse:text-15"
            >
              {item.label}
            </DropdownMenu.Item>
          </div>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}
