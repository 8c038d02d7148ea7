'use client'
import { createContext, use } from 'react'
import type { AimLook } from '@/components/charts/aim-look'
import type { DelegationLook } from '@/components/charts/delegation-look'
import type { VisionLook } from '@/components/charts/vision-look'
import type { CompareAnswer } from '@/lib/activities/compare-visions/answer'
import type { Centre, ComparedVision, CompareSettings } from '@/lib/activities/compare-visions/settings'
import type { ComparedRoom, CompareSummary } from '@/lib/activities/compare-visions/summary'
import type { Agreement, Points } from '@/lib/decision'
import type { ActivityProps } from '../view'
import type { OwnComparison } from './own-comparison'

/** Whose scores the map is drawn from. */
export type Whose = 'room' | 'mine'

/** What Stage and Reading share and what does not change while people answer. */
export interface Comparing extends ActivityProps {
  /** As this reader looks at them: `centre` is what they asked for. */
  readonly settings: CompareSettings
  readonly savedCentre: Centre
  /** Shows this reader, and nobody else, the room's scores by this centre. */
  centreOn(centre: Centre): void
  readonly aims: readonly AimLook[]
  /** Those compared, in the order of the scores, and how each looks. */
  readonly visions: readonly ComparedVision[]
  readonly looks: readonly VisionLook[]
  /** The issue area that is compared; empty where it is everything. */
  readonly aboutName: string
  readonly marked: ReadonlyMap<string, DelegationLook>
  /** Null for those who only look on. */
  readonly own: OwnComparison | null
  readonly mayTakePart: boolean
  takePart(): void
  readonly picked: string | null
  pick(delegation: string | null): void
  readonly whose: Whose
  show(whose: Whose): void
  /** On a phone: whether the questions are on, one a screen, in place of every picture. */
  readonly asking: boolean
  ask(asking: boolean): void
}

export interface ComparedNow {
  readonly summary: CompareSummary
  readonly answers: ReadonlyMap<string, CompareAnswer>
  readonly delegationOf: (participant: string) => string | null
  /** What follows from one's own scores, once all are given. */
  readonly mine: ComparedRoom | null
  /** One's own weights, where they are known. */
  readonly myPoints: Points | null
  /** Whether one's own weights come from an earlier step, so that they are not given here. */
  readonly placedBefore: boolean
  /** Whether the people who answered are illustrative, all or some. */
  readonly illustrative: boolean
  /** The room's answer to what this reader asked for, or nothing while they must not see it yet. */
  readonly room: ComparedRoom | null
  /** Pairs who favour the same vision, by whose scores; null until there was time to count them. */
  readonly agreement: Readonly<Record<Whose, Agreement | null>>
}

export const ComparingContext = createContext<Comparing | null>(null)
export const ComparedNowContext = createContext<ComparedNow | null>(null)

export function useComparing(): Comparing {
  const comparing = use(ComparingContext)
  if (!comparing) throw new Error('Stage and Reading belong inside Shared')
  return comparing
}

/** What the answers say now; some frames late when many write at once. */
export function useComparedNow(): ComparedNow {
  const now = use(ComparedNowContext)
  if (!now) throw new Error('Stage and Reading belong inside Shared')
  return now
}
