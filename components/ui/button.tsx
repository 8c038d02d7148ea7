'use client'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook, type ButtonSize } from './button-class'
import { useHydrated } from './use-hydrated'

export interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  size?: ButtonSize
  /** What was asked is under way: the button keeps its width and place, and does nothing more. */
  pending?: boolean
}

/** A button with a word on it. Waits until the page answers before it can be pressed. */
export function Button({ look, size, pending = false, disabled = false, className, children, ...rest }: ButtonProps) {
  const hydrated = useHydrated()
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || !hydrated}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={buttonClass(
        look,
        size,
        clsx(disabled && 'border-hair! bg-transparent! text-ink-3!', pending && 'cursor-progress!', className),
      )}
    >
      <span className={clsx('inline-flex items-center gap-2', pending && 'animate-breathe')}>{children}</span>
    </button>
  )
}
