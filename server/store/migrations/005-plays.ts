import type { Migration } from './migration'

// Role-plays: the scenario with its sealed briefs, who holds which role, messages between delegations, news.
export const plays: Migration = {
  name: '005-plays',
  async up(db) {
    const { schema } = db

    await schema
      .createTable('play')
      .addColumn('workshop_id', 'text', (c) => c.primaryKey().references('workshop.id').onDelete('cascade'))
      .addColumn('scenario', 'text', (c) => c.notNull())
      .addColumn('released_at', 'bigint')
      .addColumn('release_step', 'text', (c) => c.references('step.id').onDelete('set null'))
      .addColumn('unsealed_at', 'bigint')
      .addColumn('outcome', 'text')
      .execute()

    await schema
      .createTable('play_role')
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('delegation_id', 'text', (c) => c.notNull().references('delegation.id').onDelete('cascade'))
      .addColumn('delegation', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('participant_id', 'text', (c) => c.unique().references('participant.id').onDelete('set null'))
      .addPrimaryKeyConstraint('play_role_key', ['delegation_id', 'role'])
      .execute()
    await schema.createIndex('play_role_workshop').on('play_role').column('workshop_id').execute()

    await schema
      .createTable('play_desk')
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('participant', 'text', (c) => c.notNull())
      .addColumn('digest', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('play_desk_key', ['workshop_id', 'participant'])
      .execute()

    await schema
      .createTable('play_message')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('participant_id', 'text', (c) => c.notNull().references('participant.id').onDelete('cascade'))
      .addColumn('delegation_id', 'text', (c) => c.notNull().references('delegation.id').onDelete('cascade'))
      .addColumn('role', 'text')
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .execute()
    await schema.createIndex('play_message_workshop').on('play_message').column('workshop_id').execute()

    await schema
      .createTable('play_news')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('question', 'text')
      .addColumn('audience', 'text')
      .addColumn('minute', 'integer')
      .addColumn('step_id', 'text', (c) => c.references('step.id').onDelete('set null'))
      .addColumn('sent_at', 'bigint')
      .execute()
    await schema.createIndex('play_news_workshop').on('play_news').column('workshop_id').execute()

    await schema
      .createTable('play_answer')
      .addColumn('news_id', 'text', (c) => c.notNull().references('play_news.id').onDelete('cascade'))
      .addColumn('participant_id', 'text', (c) => c.notNull().references('participant.id').onDelete('cascade'))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('play_answer_key', ['news_id', 'participant_id'])
      .execute()
  },
}
