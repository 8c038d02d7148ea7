export const ACTION_GROUPS = ['step', 'time', 'room', 'floor', 'go', 'people', 'own'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

/** Something one can do from the keyboard: by its key, and by its name in the palette. */
export interface Action {
  readonly id: string
  readonly group: ActionGroup
  readonly label: string
  /** One key, as the keyboard gives it (`b`, `+`, `?`); lower case. */
  readonly key?: string
  /** Further words by which it is found: a delegation, a synonym. */
  readonly words?: string
  readonly run: () => void
}
