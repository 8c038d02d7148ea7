'use client'
import { useLayoutEffect, useRef, type ChangeEvent, type RefObject } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const CONTROLS = 'input, textarea, select'

/**
 * On a slow phone people type and choose before React has taken the page over, and React would then put back what it
 * drew. Give the ref to a control, or to what holds some: what stands there at the start goes to `onChange` as if it were
 * typed now. The control itself is left alone: somebody may be in the middle of a word.
 */
export function useTypedEarly<Holder extends HTMLElement, On extends Control = HTMLInputElement>(
  onChange: ((event: ChangeEvent<On>) => void) | undefined,
): RefObject<Holder | null> {
  const holder = useRef<Holder>(null)
  const first = useRef(onChange)
  useLayoutEffect(() => {
    const here = holder.current
    if (!here) return
    const controls = here.matches(CONTROLS) ? [here as unknown as On] : here.querySelectorAll<On>(CONTROLS)
    for (const control of controls) {
      if (isChanged(control)) first.current?.({ target: control, currentTarget: control } as ChangeEvent<On>)
    }
  }, [])
  return holder
}

/** Whether a control holds something else than what it was drawn with. */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const drawn = [...control.options].findIndex((option) => option.defaultSelected)
    return control.selectedIndex !== Math.max(drawn, 0)
  }
  if (control instanceof HTMLInputElement && control.type === 'radio') return control.checked && !control.defaultChecked
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return control.checked !== control.defaultChecked
  }
  return control.value !== control.defaultValue
}
