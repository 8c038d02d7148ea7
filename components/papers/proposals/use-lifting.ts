'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useToast } from '@/components/ui/toast'
import { runCommand } from '@/lib/wire/ask'
import { Failure } from '@/lib/wire/failures'
import type { PaperAt } from '../page/paper-at'
import { mayLift } from './may-lift'

/** How the reader lifts brackets: whose, and the way to do it. The server does it; what went wrong is said at the foot of the page. */
export interface Lifting {
  readonly may: (by: string) => boolean
  readonly lift: (brackets: readonly string[]) => void
}

export function useLifting(at: PaperAt): Lifting {
  const failures = useTranslations('failures')
  const say = useToast()
  return useMemo(
    () => ({
      may: (by) => mayLift(at, by),
      lift(brackets) {
        for (const bracket of brackets) {
          runCommand('lift-bracket', { paper: at.paper.id, bracket }).catch((error: unknown) =>
            say(failures(error instanceof Failure ? error.failure : 'unexpected')),
          )
        }
      },
    }),
    [at, failures, say],
  )
}
