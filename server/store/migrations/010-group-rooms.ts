import type { Migration } from './migration'

// Steps that only some may know of; people who wait to be let in; people who are asked for words no more; briefs released to some.
export const groupRooms: Migration = {
  name: '010-group-rooms',
  async up({ schema }) {
    await schema
      .alterTable('step')
      .addColumn('outsiders', 'text', (c) => c.notNull().defaultTo('read'))
      .execute()
    await schema
      .createTable('waiting')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('workshop_id', 'text', (c) => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('user_id', 'text', (c) => c.notNull().references('user.id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('delegation_id', 'text', (c) => c.references('delegation.id').onDelete('set null'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('declined_at', 'bigint')
      .execute()
    await schema.createIndex('waiting_person').on('waiting').columns(['workshop_id', 'user_id']).unique().execute()
    await schema.alterTable('play').addColumn('released_to', 'text').execute()
  },
}
