'use client'
import { useMemo } from 'react'
import { useView } from '@/components/session/use-view'
import { readBody } from '@/lib/document/body-text'
import type { Body } from '@/lib/papers/body'
import type { ClauseId } from '@/lib/papers/clause'
import { linesOf } from '@/lib/papers/reword'
import { wordsHash } from '@/lib/papers/words-hash'
import { usePaper } from '../page/paper-at'

/** A clause's words as they stand, a moment after each change. */
export interface ClauseText {
  readonly body: Body
  readonly lines: readonly string[]
  readonly hash: string
}

/** Null when there is no such clause in the text. */
export function useClauseText(clause: ClauseId): ClauseText | null {
  const { room, outline } = usePaper()
  const shown = useView(outline).present.find(({ id }) => id === clause)
  return useMemo(() => {
    const body = shown && room.clauses.body(clause)
    if (!body) return null
    const now = readBody(body)
    return { body: now, lines: linesOf(now), hash: wordsHash(shown, now) }
  }, [shown, room, clause])
}
