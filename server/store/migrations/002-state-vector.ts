import type { Migration } from './migration'

// Beside a snapshot what it holds of whom, so that a room can be opened without reading all of it.
export const stateVector: Migration = {
  name: '002-state-vector',
  async up(db, { bytes }) {
    await db.schema.alterTable('snapshot').addColumn('state_vector', bytes).execute()
  },
}
