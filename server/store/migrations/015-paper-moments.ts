import type { Migration } from './migration'

// Papers at one moment: revisions that were issued, and the moments kept by themselves. `content` is a snapshot's JSON,
// deflated; nothing in it changes any more.
export const paperMoments: Migration = {
  name: '015-paper-moments',
  async up({ schema }, { bytes }) {
    await schema
      .createTable('paper_moment')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('paper_id', 'text', (c) => c.notNull().references('paper.id').onDelete('cascade'))
      .addColumn('rev', 'integer')
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('words', 'integer', (c) => c.notNull())
      .addColumn('decisions', 'integer', (c) => c.notNull())
      .addColumn('parties', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('content', bytes, (c) => c.notNull())
      .execute()
    await schema.createIndex('paper_moment_rev').on('paper_moment').columns(['paper_id', 'rev']).unique().execute()
  },
}
