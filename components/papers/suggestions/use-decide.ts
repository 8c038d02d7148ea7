'use client'
import { useCallback } from 'react'
import { useCommand } from '@/components/session/use-command'
import type { PaperAt } from '../page/paper-at'

export type Verdict = 'accepted' | 'rejected' | 'withdrawn'

/** What this reader may do with a party's suggestions, the affirmative first; nothing for most. */
export function verdictsOn({ chairs, mode }: Pick<PaperAt, 'chairs' | 'mode'>, by: string): readonly Verdict[] {
  if (mode.most === 'read' || mode.most === 'comment') return []
  if (chairs) return ['accepted', 'rejected']
  return by === mode.party ? ['withdrawn'] : []
}

/** Decides suggestions: one, all of a party, or all. */
export function useDecide({ paper }: Pick<PaperAt, 'paper'>) {
  const { run, pending, failed } = useCommand('decide-suggestions')
  const decide = useCallback(
    (verdict: Verdict, of: string | null, suggestion: string | null) =>
      run({ paper: paper.id, verdict, of, suggestion }),
    [run, paper.id],
  )
  return { decide, pending, failed }
}
