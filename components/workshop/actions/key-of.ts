/** What of a key press the choice of an action asks about. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
  readonly defaultPrevented: boolean
}

/** Whether this opens the palette: Ctrl-K, and Cmd-K where that is the custom. */
export const opensPalette = ({ key, ctrlKey, metaKey, altKey }: Press): boolean =>
  ctrlKey !== metaKey && !altKey && key.toLowerCase() === 'k'

/** The key of an action that a press means, or null: held down, handled already, or with a modifier. Shift is the key's own (`?`, `+`). */
export function keyOf({ key, ctrlKey, metaKey, altKey, repeat, defaultPrevented }: Press): string | null {
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented) return null
  return [...key].length === 1 && key !== ' ' ? key.toLowerCase() : null
}

const WRITES =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]'

/** Whether keys are for what has the focus: a field, a list that finds by letters, a dialog before the page. */
export function isTaken(target: Element | null): boolean {
  return (
    target !== null && target.closest(`${WRITES}, [role=menu], [role=listbox], [role=combobox], dialog[open]`) !== null
  )
}
