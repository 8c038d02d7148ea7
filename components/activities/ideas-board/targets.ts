/** Where a note dropped makes a group of its own, and where it leaves its group. */
export const NEW_GROUP = 'new'
export const NO_GROUP = 'none'

export interface GroupName {
  readonly id: string
  readonly name: string
}
