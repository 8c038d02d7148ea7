'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { viewByFrame } from '@/components/session/by-frame'
import { useAnswers } from '@/components/session/use-desk'
import type { ParticipantId, StepId } from '@/lib/ids'

const ANYTHING = z.unknown()
const NOBODY: ReadonlySet<ParticipantId> = new Set()

/** Who has answered a step, as far as one may know: of one that is hidden, oneself. The same set until somebody answers for the first time or takes an answer back. */
export function useAnswered(step: StepId | null): ReadonlySet<ParticipantId> {
  const answers = useAnswers()
  const [answered, setAnswered] = useState(NOBODY)
  useEffect(() => {
    let stop = () => {}
    const begin = () => {
      stop()
      const view = step && answers.of(step, ANYTHING)
      const look = () => setAnswered((last) => (view ? sameOr(last, view.read()) : NOBODY))
      look()
      stop = view ? viewByFrame(view).watch(look) : () => {}
    }
    begin()
    const stopWaiting = answers.watch(begin) // a step's answers have a place only once it is open
    return () => {
      stop()
      stopWaiting()
    }
  }, [answers, step])
  return answered
}

function sameOr(
  last: ReadonlySet<ParticipantId>,
  now: ReadonlyMap<ParticipantId, unknown>,
): ReadonlySet<ParticipantId> {
  return now.size === last.size && [...last].every((id) => now.has(id)) ? last : new Set(now.keys())
}
