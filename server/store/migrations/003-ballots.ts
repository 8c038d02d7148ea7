import type { Migration } from './migration'

// Ballots. A secret one has two tables that nothing links: voter says who has voted, ballot_box how many votes of each kind.
export const ballots: Migration = {
  name: '003-ballots',
  async up(db) {
    const { schema } = db

    await schema
      .createTable('ballot')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('ballot', 'text', (c) => c.notNull())
      .addColumn('opened_at', 'bigint', (c) => c.notNull())
      .addColumn('closed_at', 'bigint')
      .addColumn('outcome', 'text')
      .execute()
    await schema.createIndex('ballot_workshop').on('ballot').column('workshop_id').execute()

    await schema
      .createTable('voter')
      .addColumn('ballot_id', 'text', (c) => c.notNull().references('ballot.id').onDelete('cascade'))
      .addColumn('voter', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('presence', 'text', (c) => c.notNull())
      .addColumn('weight', 'integer', (c) => c.notNull())
      .addColumn('proxy', 'text')
      .addColumn('voted', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('voter_key', ['ballot_id', 'voter'])
      .execute()

    await schema
      .createTable('open_vote')
      .addColumn('ballot_id', 'text', (c) => c.notNull().references('ballot.id').onDelete('cascade'))
      .addColumn('voter', 'text', (c) => c.notNull())
      .addColumn('choice', 'text', (c) => c.notNull())
      .addColumn('cast_by', 'text', (c) => c.references('participant.id').onDelete('set null'))
      .addPrimaryKeyConstraint('open_vote_key', ['ballot_id', 'voter'])
      .execute()

    await schema
      .createTable('ballot_box')
      .addColumn('ballot_id', 'text', (c) => c.notNull().references('ballot.id').onDelete('cascade'))
      .addColumn('vote', 'text', (c) => c.notNull())
      .addColumn('votes', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('ballot_box_key', ['ballot_id', 'vote'])
      .execute()
  },
}
