/** Where people of a benchmark go: the rooms of one server. `state`: of the room as it is at first, base64. */
export interface Ground {
  readonly port: number
  readonly rooms: GroundRoom[]
}

export interface GroundRoom {
  readonly path: string
  readonly name: string
  readonly step: string
  readonly people: readonly { readonly cookie: string; readonly participant: string }[]
  readonly state: string
}
