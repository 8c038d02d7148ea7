import type { Migration } from './migration'

// The tables of schema.ts as they were at the first version.
export const tables: Migration = {
  name: '001-tables',
  async up(db, { bytes }) {
    const { schema } = db

    await schema
      .createTable('user')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('email', 'text', (c) => c.unique())
      .addColumn('subject', 'text', (c) => c.unique())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('password', 'text')
      .addColumn('admin', 'integer', (c) => c.notNull())
      .addColumn('generation', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('seen_at', 'bigint', (c) => c.notNull())
      .execute()

    await schema
      .createTable('workshop')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('owner_id', 'text', (c) => c.references('user.id').onDelete('set null'))
      .addColumn('pack', 'text', (c) => c.notNull())
      .addColumn('template', 'text', (c) => c.notNull())
      .addColumn('capacity', 'integer', (c) => c.notNull())
      .addColumn('demonstration', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('archived_at', 'bigint')
      .addColumn('expires_at', 'bigint')
      .execute()
    await schema.createIndex('workshop_owner').on('workshop').column('owner_id').execute()

    await schema
      .createTable('delegation')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('speaks', 'integer', (c) => c.notNull())
      .addColumn('tables', 'integer', (c) => c.notNull())
      .addColumn('votes', 'integer', (c) => c.notNull())
      .execute()
    await schema.createIndex('delegation_workshop').on('delegation').column('workshop_id').execute()

    await schema
      .createTable('participant')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('user_id', 'text', (c) => c.references('user.id').onDelete('set null'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('delegation_id', 'text', (c) => c.references('delegation.id').onDelete('set null'))
      .addColumn('standing', 'text', (c) => c.notNull())
      .addColumn('simulated', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('removed_at', 'bigint')
      .execute()
    await schema.createIndex('participant_workshop').on('participant').column('workshop_id').execute()
    await schema.createIndex('participant_user').on('participant').column('user_id').execute()

    await schema
      .createTable('secret')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('purpose', 'text', (c) => c.notNull())
      .addColumn('user_id', 'text', (c) => c.references('user.id').onDelete('cascade'))
      .addColumn('participant_id', 'text', (c) => c.references('participant.id').onDelete('cascade'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint')
      .execute()

    await schema
      .createTable('step')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('instruction', 'text', (c) => c.notNull())
      .addColumn('minutes', 'integer', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('gate', 'text', (c) => c.notNull())
      .addColumn('closed_at', 'bigint')
      .addColumn('settings', 'text', (c) => c.notNull())
      .execute()
    await schema.createIndex('step_workshop').on('step').column('workshop_id').execute()

    await schema
      .createTable('link')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('secret_hash', 'text', (c) => c.notNull().unique())
      .addColumn('code_hash', 'text', (c) => c.unique())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('delegation_id', 'text', (c) => c.references('delegation.id').onDelete('cascade'))
      .addColumn('participant_id', 'text', (c) => c.references('participant.id').onDelete('cascade'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute()
    await schema.createIndex('link_workshop').on('link').column('workshop_id').execute()

    await schema
      .createTable('update')
      .addColumn('room', 'text', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('bytes', bytes, (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('update_key', ['room', 'seq'])
      .execute()

    await schema
      .createTable('snapshot')
      .addColumn('room', 'text', (c) => c.primaryKey())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('bytes', bytes, (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .execute()

    await schema
      .createTable('room')
      .addColumn('room', 'text', (c) => c.primaryKey())
      .addColumn('epoch', 'bigint', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .execute()

    await schema
      .createTable('client')
      .addColumn('room', 'text', (c) => c.notNull())
      .addColumn('client', 'bigint', (c) => c.notNull())
      .addColumn('participant', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('client_key', ['room', 'client'])
      .execute()
  },
}
