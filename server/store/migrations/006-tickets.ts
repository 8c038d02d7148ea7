import type { Migration } from './migration'

// Readers without a name: a room's screen, a report's link.
export const tickets: Migration = {
  name: '006-tickets',
  async up(db) {
    const { schema } = db
    await schema
      .createTable('ticket')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('secret_hash', 'text', (c) => c.notNull().unique())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute()
    await schema.createIndex('ticket_workshop').on('ticket').column('workshop_id').execute()
  },
}
