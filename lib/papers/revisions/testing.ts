import type { BodyMark, BodyNode } from '../body'
import type { ClauseId } from '../clause'
import type { PaperSnapshot, SnapshotClause } from './snapshot'

/** For tests: the nth clause's id. */
export const clauseId = (n: number): ClauseId => `01ARZ3NDEKTSV4RRFFQ69G5F${String(n).padStart(2, '0')}` as ClauseId

export const EU = 'eu00000000000000'
export const JPN = 'jpn0000000000000'

export const piece = (text: string, ...marks: BodyMark[]): BodyNode => ({ text, marks })
export const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: {}, content })
export const owned = (type: 'bracket' | 'inserted' | 'deleted', id: string, by: string): BodyMark => ({
  type,
  attrs: { id, by, ...(type === 'bracket' ? { rev: '1' } : {}) },
})

export const clauseOf = (n: number, part: Partial<SnapshotClause> & { text?: string }): SnapshotClause => ({
  id: clauseId(n),
  kind: 'operative',
  depth: 0,
  body: [paragraph(piece(part.text ?? ''))],
  authors: [],
  alternatives: [],
  reservations: [],
  ...part,
})

export const snapshotOf = (...clauses: SnapshotClause[]): PaperSnapshot => ({
  form: 1,
  title: 'Outcome',
  symbol: 'PLEN/L.1',
  rev: 1,
  at: 1_800_000_000_000,
  parties: { [EU]: { code: 'EU', name: 'European Union' }, [JPN]: { code: 'JPN', name: 'Japan' } },
  clauses,
  accepted: [],
})
