'use client'
import { useState } from 'react'
import { runCommand } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { SettingsProps } from './view'

export type Outcome =
  { kind: 'resting' | 'saving' | 'saved' | 'unchanged' | 'wrong' } | { kind: 'failed'; name: FailureName }

/** Saves a step's settings by command, and what came of it. */
export function useSaving({ step, onSaved }: Pick<SettingsProps, 'step' | 'onSaved'>) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'resting' })
  return {
    outcome,
    /** Nothing is sent. */
    mark: (kind: 'wrong' | 'unchanged') => setOutcome({ kind }),
    /** Something was edited: what came of the last saving no longer holds, except that something is wrong. */
    edited() {
      if (outcome.kind !== 'wrong') setOutcome({ kind: 'resting' })
    },
    async save(settings: unknown): Promise<void> {
      setOutcome({ kind: 'saving' })
      try {
        await runCommand('edit-step', { step: step.id, settings })
        setOutcome({ kind: 'saved' })
        onSaved?.()
      } catch (error) {
        setOutcome({ kind: 'failed', name: error instanceof Failure ? error.failure : 'unexpected' })
      }
    },
  }
}
