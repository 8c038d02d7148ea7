import { z } from 'zod'
import { wordDiff } from '@/lib/papers/word-diff'
import { Failure } from '@/lib/wire/failures'
import { clearanceByLink } from '../commands/papers/clearance/clearance-of-mine'
import { frozenSchema } from '../commands/papers/clearance/frozen-text'
import { answerOf } from './clearances'
import { query } from './query'

const input = z.object({ secret: z.string().max(100) })

/** One frozen text for whoever has its link, without a name. Nothing of the workshop but its title comes along. */
export const clearancePage = query('clearance-page', input, async (context, _, { secret }) => {
  const { db, now } = context
  const row = await clearanceByLink(context, secret)
  const found = await db
    .selectFrom('delegation')
    .innerJoin('workshop', 'workshop.id', 'delegation.workshop_id')
    .select(['delegation.name', 'delegation.code', 'workshop.title'])
    .where('delegation.id', '=', row.delegation_id)
    .executeTakeFirst()
  if (!found) throw new Failure('revokedLink')
  if (row.opened_at === null) {
    const opened = db.updateTable('clearance').set({ opened_at: now() })
    await opened.where('id', '=', row.id).where('opened_at', 'is', null).execute()
  }
  const last = await db
    .selectFrom('clearance')
    .select(['frozen', 'confirmed_at'])
    .where('paper_id', '=', row.paper_id)
    .where('delegation_id', '=', row.delegation_id)
    .where('confirmed_at', 'is not', null)
    .where('sent_at', '<', row.sent_at)
    .orderBy('sent_at', 'desc')
    .executeTakeFirst()
  const frozen = frozenSchema.parse(JSON.parse(row.frozen))
  const before = last ? frozenSchema.parse(JSON.parse(last.frozen)).clauses : []
  const had = new Map(before.map((clause) => [clause.id, clause.text]))
  const here = new Set(frozen.clauses.map(({ id }) => id))
  return {
    title: frozen.title,
    symbol: frozen.symbol,
    workshop: found.title,
    delegation: { name: found.name, code: found.code },
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    hash: row.hash,
    clearedBefore: last?.confirmed_at ?? null,
    clauses: frozen.clauses.map(({ id, kind, label, depth, text }) => ({
      id,
      kind,
      label,
      depth,
      text,
      changes: last ? wordDiff(had.get(id) ?? '', text) : null,
    })),
    gone: before.flatMap(({ id, label, text }) => (here.has(id) || text === '' ? [] : [{ label, text }])),
    answer: answerOf(row),
    confirmedAt: row.confirmed_at,
  }
})
