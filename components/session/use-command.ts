'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useRef, useState } from 'react'
import { runCommand } from '@/lib/wire/ask'
import type { CommandInput, CommandName, CommandOutput } from '@/lib/wire/commands'
import { Failure } from '@/lib/wire/failures'

/** A command as a form gives it: whether it is under way, and what was wrong, in the reader's language. */
export interface CommandForm<Name extends CommandName> {
  /** Gives the command; null when it failed, and then the rest says why. A second call while one is under way does nothing. */
  run: (input: CommandInput<Name>) => Promise<CommandOutput<Name> | null>
  pending: boolean
  /** The sentence for the whole form. */
  failed: string | undefined
  /** The sentence for one field, by its path in the input (`delegations.2.name`). */
  fieldError: (path: string) => string | undefined
  /** The failure itself, a new one each time: for useFirstError. */
  failure: Failure | null
  forget: () => void
}

export function useCommand<Name extends CommandName>(name: Name): CommandForm<Name> {
  const failures = useTranslations('failures')
  const fields = useTranslations('fields')
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const underWay = useRef(false)

  const run = useCallback(
    async (input: CommandInput<Name>) => {
      if (underWay.current) return null
      underWay.current = true
      setPending(true)
      setFailure(null)
      try {
        return await runCommand(name, input)
      } catch (error) {
        setFailure(error instanceof Failure ? error : new Failure('unexpected'))
        return null
      } finally {
        underWay.current = false
        setPending(false)
      }
    },
    [name],
  )

  return {
    run,
    pending,
    failure,
    failed: failure ? failures(`${failure.failure}`) : undefined,
    fieldError(path) {
      const wrong = failure?.fields?.[path]
      return wrong && fields(`${wrong}`)
    },
    forget: useCallback(() => setFailure(null), []),
  }
}
