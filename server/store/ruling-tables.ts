import type { DelegationId, PaperId, WorkshopId } from '@/lib/ids'
import type { ClearanceAnswer } from '@/lib/papers/clearance'
import type { Language } from '@/lib/packs/text'

/** A silence that runs, so that its deadline is kept though nobody looks. What it is about stands in the paper's room. */
export interface SilenceTable {
  id: string // ULID, its key in the room
  workshop_id: WorkshopId
  paper_id: PaperId
  until: number
  language: Language // of the letters
  ended_at: number | null
}

/** What a delegation asked its capital. Nobody else hears of it. */
export interface ClearanceTable {
  id: string // ULID
  workshop_id: WorkshopId
  paper_id: PaperId
  delegation_id: DelegationId
  secret_hash: string // sha256 of the secret in the link
  sealed: string // the secret, sealed with the installation's key, so that the head can copy the link again
  frozen: string // JSON of the text that was sent
  hash: string
  sent_at: number
  expires_at: number
  opened_at: number | null
  revoked_at: number | null
  answer: ClearanceAnswer | null
  answer_text: string
  answer_name: string
  answered_at: number | null
  confirmed_at: number | null
}
