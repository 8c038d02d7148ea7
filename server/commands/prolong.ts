import type { WorkshopId } from '@/lib/ids'
import type { Context } from './command'

const DAY = 24 * 3600 * 1000

/** Until when a workshop that is used now is kept, milliseconds since 1970. */
export const retainedUntil = ({ now, settings }: Pick<Context, 'now' | 'settings'>): number =>
  now() + settings.retentionDays * DAY

/** Keeps a workshop for its whole retention again, because it is used. Writes at most once a day; demonstrations end when they end. */
export async function prolong(context: Context, workshop: WorkshopId): Promise<void> {
  const until = retainedUntil(context)
  await context.db
    .updateTable('workshop')
    .set({ expires_at: until })
    .where('id', '=', workshop)
    .where('demonstration', '=', 0)
    .where('expires_at', '<', until - DAY)
    .execute()
}
