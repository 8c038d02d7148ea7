import type { Migration } from './migration'

// Papers: what a workshop knows of them beside their text, which is a room of its own. Who may read one is its audience.
export const papers: Migration = {
  name: '007-papers',
  async up({ schema }) {
    await schema
      .createTable('paper')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('audience', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await schema.createIndex('paper_workshop').on('paper').column('workshop_id').execute()
  },
}
