import type { Migration } from './migration'

// Whose a step is, when it opens and closes, and what is seen of it meanwhile; whether a workshop is held without names.
export const blindSteps: Migration = {
  name: '004-blind-steps',
  async up(db) {
    const step = () => db.schema.alterTable('step')
    await step()
      .addColumn('sees', 'text', (c) => c.notNull().defaultTo('everything'))
      .execute()
    await step().addColumn('audience', 'text').execute()
    await step()
      .addColumn('contributors', 'text', (c) => c.notNull().defaultTo('everyone'))
      .execute()
    await step().addColumn('opens_at', 'bigint').execute()
    await step().addColumn('closes_at', 'bigint').execute()
    await db.schema.alterTable('workshop').addColumn('chatham', 'text').execute()
  },
}
