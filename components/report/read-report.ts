import * as Y from 'yjs'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { Report } from '@/lib/wire/queries'

/** The report's room, to be read like the workshop's own. */
export function readReport({ document }: Pick<Report, 'document'>): WorkshopRoom {
  const bytes = Uint8Array.from(atob(document), (character) => character.charCodeAt(0))
  const doc = new Y.Doc()
  Y.applyUpdate(doc, bytes)
  return workshopRoom(doc)
}
