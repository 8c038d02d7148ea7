import type { Migration } from './migration'

// Deadlines of silences, and what delegations asked their capitals.
export const rulings: Migration = {
  name: '014-rulings',
  async up({ schema }) {
    await schema
      .createTable('silence')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('paper_id', 'text', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('until', 'bigint', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .execute()
    await schema.createIndex('silence_due').on('silence').columns(['ended_at', 'until']).execute()
    await schema
      .createTable('clearance')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('paper_id', 'text', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('delegation_id', 'text', (c) => c.notNull())
      .addColumn('secret_hash', 'text', (c) => c.notNull().unique())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('frozen', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('sent_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('opened_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .addColumn('answer', 'text')
      .addColumn('answer_text', 'text', (c) => c.notNull())
      .addColumn('answer_name', 'text', (c) => c.notNull())
      .addColumn('answered_at', 'bigint')
      .addColumn('confirmed_at', 'bigint')
      .execute()
    await schema.createIndex('clearance_paper').on('clearance').columns(['paper_id', 'delegation_id']).execute()
  },
}
