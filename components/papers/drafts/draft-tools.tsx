'use client'
import { useView } from '@/components/session/use-view'
import { usePaper } from '../page/paper-at'
import { BeginDraft } from './begin-draft'
import { DraftChanges } from './draft-changes'

/** In a text for everyone: to begin a working copy of it in one's delegation. In such a copy: what it changes, and to table that. */
export function DraftTools() {
  const { room, paper, first } = usePaper()
  const meta = useView(room.meta)
  const { me } = first
  if (meta?.draftOf) return <DraftChanges of={meta.draftOf} />
  const mayBegin = paper.audience === null && me.delegation !== null && me.role === 'delegate' && me.standing === 'head'
  return mayBegin && !first.archived ? <BeginDraft /> : null
}
