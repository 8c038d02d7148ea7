import type { Migration } from './migration'

// A group's copy of a step: of which step, and who is in the group.
export const breakouts: Migration = {
  name: '009-breakouts',
  async up({ schema }) {
    await schema.alterTable('step').addColumn('breakout', 'text').execute()
  },
}
