'use client'
import clsx from 'clsx'
import type { ReactNode } from 'react'

/** A word or a letter in the toolbar. */
export function Tool({
  name,
  pressed,
  disabled = false,
  onPress,
  children,
}: {
  name?: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={clsx(
        'min-h-8 min-w-8 shrink-0 whitespace-nowrap rounded-paper px-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11',
        disabled ? 'text-ink-3' : 'text-ink hover:bg-shade',
        pressed && 'bg-shade underline decoration-accent decoration-2 underline-offset-4',
      )}
    >
      {children}
    </button>
  )
}
