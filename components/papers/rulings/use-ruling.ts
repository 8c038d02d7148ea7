'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import type { CommandInput } from '@/lib/wire/commands'
import type { Obstructed, Ruled } from '@/lib/wire/rulings'
import { useObstacles } from './use-obstacles'

type RulingCommand = 'rule-clauses' | 'adopt-paper' | 'start-silence'

/** Gives a command of the chair; `failed` says in words why it decided nothing. */
export function useRuling<Name extends RulingCommand>(
  name: Name,
): {
  give: (input: CommandInput<Name>) => Promise<boolean>
  pending: boolean
  failed: string | undefined
} {
  const t = useTranslations('papers.rulings')
  const { run, pending, failed } = useCommand(name)
  const [obstructed, setObstructed] = useState<readonly Obstructed[]>([])
  const say = useObstacles()
  const give = useCallback(
    async (input: CommandInput<Name>) => {
      const ruled = (await run(input)) as Ruled | null
      setObstructed(ruled && !ruled.ok ? ruled.obstructed : [])
      return ruled?.ok === true
    },
    [run],
  )
  return { give, pending, failed: obstructed.length > 0 ? `${t('obstructed')} ${say(obstructed)}` : failed }
}
