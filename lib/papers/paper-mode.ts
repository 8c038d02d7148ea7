import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { id } from '@/lib/workshop/id-schema'
import { can, type Who } from '@/lib/workshop/permissions'

/** What somebody may do with a paper's words, from nothing to everything. Each includes those before it. */
export const PAPER_MODES = ['read', 'comment', 'suggest', 'edit'] as const
export const paperModeSchema = z.enum(PAPER_MODES)
export type PaperMode = z.infer<typeof paperModeSchema>

/** What the chair of a paper has set for everyone who does not chair it. */
export const modeSettingSchema = z.object({
  is: paperModeSchema,
  /** What it was before, and until when (server's clock, milliseconds) what was written in it is still taken. */
  was: paperModeSchema,
  until: z.number(),
  /** Whose head chairs the paper; null: the facilitators do. */
  of: id<DelegationId>().nullable(),
})
export type ModeSetting = z.infer<typeof modeSettingSchema>

/** By whom a facilitator's suggestions are, who speaks for no delegation. */
export const CHAIR = 'chair'

/** For whom this person's brackets and suggestions are. */
export const partyOf = ({ role, delegation, participant }: Who): string =>
  delegation ?? (role === 'facilitator' ? CHAIR : participant)

export const atMost = (one: PaperMode, other: PaperMode): PaperMode =>
  PAPER_MODES[Math.min(PAPER_MODES.indexOf(one), PAPER_MODES.indexOf(other))]!

/** What this person may do in a paper they read. `now` on the server's clock. */
export function modeFor(
  who: Who,
  {
    mode,
    archived,
    adopted,
  }: {
    readonly mode?: ModeSetting | undefined
    readonly archived?: boolean | undefined
    readonly adopted?: object | null | undefined
  },
  now: number,
): PaperMode {
  if (archived || who.screen || !can(who, { do: 'comment paper' })) return 'read'
  const most = can(who, { do: 'write paper' }) && !adopted ? 'edit' : 'comment'
  if (!mode || can(who, { do: 'chair paper', audience: mode.of })) return most
  const isLate = now < mode.until && PAPER_MODES.indexOf(mode.was) > PAPER_MODES.indexOf(mode.is)
  return atMost(most, isLate ? mode.was : mode.is)
}
