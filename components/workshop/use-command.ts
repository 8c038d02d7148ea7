'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { runCommand } from '@/lib/wire/ask'
import type { CommandInput, CommandName, CommandOutput } from '@/lib/wire/commands'
import { Failure } from '@/lib/wire/failures'

/**
 * Gives commands. `give` returns what the server answered, or null; then `failure` says why not, and so does a sentence at the
 * foot of the page. `here`: where the one who asks says it (in a dialog, which the foot of the page is behind).
 */
export function useCommand(says: 'at the foot' | 'here' = 'at the foot'): {
  give: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<CommandOutput<Name> | null>
  pending: boolean
  failure: Failure | null
} {
  const t = useTranslations('failures')
  const toast = useToast()
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const give = useCallback(
    async <Name extends CommandName>(name: Name, input: CommandInput<Name>) => {
      setPending(true)
      setFailure(null)
      try {
        return await runCommand(name, input)
      } catch (error) {
        const failed = error instanceof Failure ? error : new Failure('unexpected')
        setFailure(failed)
        if (says === 'at the foot') toast(t(failed.failure))
        return null
      } finally {
        setPending(false)
      }
    },
    [t, toast, says],
  )
  return { give, pending, failure }
}
