'use client'
import { createContext, use } from 'react'
import type { AimLook } from '@/components/charts/aim-look'
import type { DelegationLook } from '@/components/charts/delegation-look'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import type { WeighAimsSummary } from '@/lib/activities/weigh-aims/summary'
import type { WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { Collection } from '@/lib/document/collection'
import type { ParticipantId } from '@/lib/ids'
import type { ActivityProps } from '../view'
import type { OwnAnswer } from './own-answer'

export type AnswersHere = Collection<ParticipantId, WeighAimsAnswer>

const NOBODY: ReadonlyMap<ParticipantId, WeighAimsAnswer> = new Map()
/** In place of answers where the server has not opened the step yet. */
export const NO_ANSWERS: AnswersHere = { read: () => NOBODY, watch: () => () => {}, put: () => {}, delete: () => {} }

/** What Stage and Reading share and what does not change while people answer. */
export interface Weighing extends ActivityProps {
  readonly settings: WeighAimsSettings
  readonly answersHere: AnswersHere
  readonly aims: readonly AimLook[]
  /** With their looks, in their order. */
  readonly marked: ReadonlyMap<string, DelegationLook>
  /** Null for those who only look on. */
  readonly own: OwnAnswer | null
  readonly answered: boolean
  /** Facilitators run the step; they give weights only when they say so. */
  readonly mayTakePart: boolean
  takePart(): void
  /** The delegation whose members are shown in the picture. */
  readonly picked: string | null
  pick(delegation: string | null): void
}

export interface RoomNow {
  readonly summary: WeighAimsSummary
  readonly answers: ReadonlyMap<string, WeighAimsAnswer>
}

export const WeighingContext = createContext<Weighing | null>(null)
export const RoomNowContext = createContext<RoomNow | null>(null)

export function useWeighing(): Weighing {
  const weighing = use(WeighingContext)
  if (!weighing) throw new Error('Stage and Reading belong inside Shared')
  return weighing
}

/** What the room's answers say, a fraction of a second late when many move at once. */
export function useRoomNow(): RoomNow {
  const now = use(RoomNowContext)
  if (!now) throw new Error('Stage and Reading belong inside Shared')
  return now
}
