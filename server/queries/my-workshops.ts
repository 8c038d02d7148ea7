import { z } from 'zod'
import { signedIn } from '../commands/rights'
import { query } from './query'

export const myWorkshops = query('my-workshops', z.object({}), async ({ db }, caller) => {
  const rows = await db
    .selectFrom('participant as mine')
    .innerJoin('workshop', 'workshop.id', 'mine.workshop_id')
    .select((column) => [
      'workshop.id',
      'workshop.title',
      'workshop.archived_at',
      'workshop.demonstration',
      'workshop.created_at',
      'workshop.expires_at',
      'mine.role',
      column
        .selectFrom('participant as other')
        .select((other) => other.fn.count<number>('other.id').as('count'))
        .whereRef('other.workshop_id', '=', 'workshop.id')
        .where('other.removed_at', 'is', null)
        .where('other.user_id', 'is not', null)
        .as('people'),
      column
        .selectFrom('step')
        .select((step) => step.fn.count<number>('step.id').as('count'))
        .whereRef('step.workshop_id', '=', 'workshop.id')
        .as('steps'),
    ])
    .where('mine.user_id', '=', signedIn(caller))
    .where('mine.removed_at', 'is', null)
    .orderBy('workshop.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    workshop: row.id,
    title: row.title,
    role: row.role,
    people: Number(row.people),
    steps: Number(row.steps),
    archived: row.archived_at !== null,
    demonstration: row.demonstration === 1,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }))
})
