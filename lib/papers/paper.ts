import { z } from 'zod'
import type { DelegationId, PaperId } from '@/lib/ids'
import type { PaperMeta } from './paper-meta'

/** position: sections of free text; negotiated: numbered paragraphs, each agreed by itself. */
export const paperKindSchema = z.enum(['position', 'negotiated'])
export type PaperKind = z.infer<typeof paperKindSchema>

/** What a workshop knows of a paper beside its text. */
export interface Paper {
  readonly id: PaperId
  readonly title: string
  readonly kind: PaperKind
  /** Who reads it: one delegation, or with null everyone in the workshop. */
  readonly audience: DelegationId | null
  /** archived: everyone who reads it reads on, nobody writes. */
  readonly state: 'open' | 'archived'
  readonly createdAt: number
}

export const MOST_PAPERS = 200

export const FORM: Record<PaperKind, PaperMeta['form']> = { position: 'sections', negotiated: 'paragraphs' }
