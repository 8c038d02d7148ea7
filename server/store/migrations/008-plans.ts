import type { Migration } from './migration'

// A workshop that pauses; people who came with a copy and not by the door; agendas an account has kept for other workshops.
export const plans: Migration = {
  name: '008-plans',
  async up({ schema }) {
    await schema.alterTable('workshop').addColumn('paused_at', 'bigint').execute()
    await schema
      .alterTable('participant')
      .addColumn('carried', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await schema
      .createTable('template')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('steps', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await schema.createIndex('template_user').on('template').column('user_id').execute()
  },
}
