import type { PaperRoom } from '@/lib/document/paper-room'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'

/** A paper that is written in takes on the form this software writes: pages that know less then only read it. */
export function raiseVersion({ meta }: PaperRoom): void {
  const now = meta.read()
  if (now && now.schemaVersion < SCHEMA_VERSION) meta.put({ ...now, schemaVersion: SCHEMA_VERSION })
}
