/** How one came to the door: with the short code of the room's screen, or with the long secret of a link. */
export type WayIn = { code: string } | { secret: string }

const LONGEST_CODE = 10 // as typed, with a space or a hyphen

/** What stands behind `/join/`: short, it was meant as a code, right or wrong. */
export function wayIn(text: string): WayIn {
  return text.length <= LONGEST_CODE ? { code: text } : { secret: text }
}
