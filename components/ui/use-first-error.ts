'use client'
import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus to the first wrong field of a form, each time a new set of errors arrives. */
export function useFirstError(errors: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (errors) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])
  return form
}
