'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { runQuery } from '@/lib/wire/ask'
import { Failure, type FailureName } from '@/lib/wire/failures'
import type { QueryInput, QueryName, QueryOutput } from '@/lib/wire/queries'

/** Several wishes to ask again within this time are one. */
const TOGETHER_MS = 400

/** The answer to a question, asked at once and again whenever `ask` is called; the newest answer wins. `input` by its JSON. */
export function useQuery<Name extends QueryName>(
  name: Name,
  input: QueryInput<Name>,
): { answer: QueryOutput<Name> | null; failure: FailureName | null; ask: () => void } {
  const [answer, setAnswer] = useState<QueryOutput<Name> | null>(null)
  const [failure, setFailure] = useState<FailureName | null>(null)
  const [turn, setTurn] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const key = JSON.stringify(input)

  useEffect(() => {
    let stale = false
    runQuery(name, JSON.parse(key) as QueryInput<Name>).then(
      (answered) => {
        if (stale) return
        setAnswer(answered)
        setFailure(null)
      },
      (error: unknown) => {
        if (!stale) setFailure(error instanceof Failure ? error.failure : 'unexpected')
      },
    )
    return () => {
      stale = true
    }
  }, [name, key, turn])

  useEffect(
    () => () => {
      clearTimeout(timer.current ?? undefined)
      timer.current = null // whoever is mounted again may ask again
    },
    [],
  )
  const ask = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      setTurn((last) => last + 1)
    }, TOGETHER_MS)
  }, [])
  return { answer, failure, ask }
}
