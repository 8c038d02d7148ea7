'use client'
import clsx from 'clsx'
import { useState, type ComponentProps } from 'react'
import { useTypedEarly } from './use-typed-early'

const LENGTH = 6

/** What was typed, without spaces and in capitals. Whether it is a code is for the server to say. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, LENGTH)
}

/** As it is shown and said: `K7M 4QX`. */
export const spellCode = (code: string) => [code.slice(0, LENGTH / 2), code.slice(LENGTH / 2)].filter(Boolean).join(' ')

type Input = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'defaultValue' | 'size'>

/**
 * The code of the room's screen: one field, so that typing, pasting and reading aloud work, drawn over six lines.
 * `size="large"` for a page of its own.
 */
export function CodeInput({
  value,
  onChange,
  size = 'medium',
  className,
  ...input
}: Input & { value: string; onChange: (code: string) => void; size?: 'medium' | 'large' }) {
  const [focused, setFocused] = useState(false)
  const early = useTypedEarly<HTMLSpanElement>((event) => onChange(readCode(event.target.value)))
  const cursor = Math.min(value.length, LENGTH - 1)
  return (
    <span ref={early} dir="ltr" className={clsx('relative inline-flex', className)}>
      <span
        aria-hidden
        className={clsx(
          'flex items-end gap-1.5 font-medium',
          size === 'large' ? 'text-30 *:h-14 *:w-10' : 'text-[1.625rem] *:h-12 *:w-[1.875rem]',
        )}
      >
        {Array.from({ length: LENGTH }, (_, cell) => (
          <span
            key={cell}
            className={clsx(
              'grid place-items-center border-b-2',
              cell === LENGTH / 2 && 'ms-2',
              focused && cell === cursor ? 'border-accent' : value[cell] ? 'border-ink' : 'border-field',
            )}
          >
            {value[cell] ??
              (focused && cell === cursor ? <span className="h-6 w-[1.5px] animate-breathe bg-accent" /> : null)}
          </span>
        ))}
      </span>
      <input
        {...input}
        value={spellCode(value)}
        onChange={(event) => onChange(readCode(event.target.value))}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        enterKeyHint="go"
        className="absolute inset-0 w-full bg-transparent text-16 text-transparent caret-transparent outline-2 outline-transparent selection:bg-transparent selection:text-transparent"
      />
    </span>
  )
}
