'use client'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { DelegationId } from '@/lib/ids'

/** A brief in a form, and the way to keep it. */
export function useSavedBrief<Brief>(from: Brief, delegation: DelegationId, role: string | undefined, ask: () => void) {
  const { first } = useWorkshop()
  const command = useCommand('edit-brief')
  const [brief, setBrief] = useState(from)
  const [saved, setSaved] = useState(false)
  return {
    brief,
    saved,
    command,
    change(next: Brief) {
      setBrief(next)
      setSaved(false)
    },
    async save() {
      const named = { workshop: first.workshop, delegation, ...(role !== undefined && { role }) }
      if (!(await command.run({ ...named, brief }))) return
      setSaved(true)
      ask()
    },
  }
}
