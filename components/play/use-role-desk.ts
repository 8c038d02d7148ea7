'use client'
import { useMemo } from 'react'
import { useDesk } from '@/components/session/use-desk'
import { roleDesk, type RoleDesk } from '@/lib/document/role-desk'

/** The parts of one's desk that belong to a role-play; null until it is open, and for those who do not play. */
export function useRoleDesk(): RoleDesk | null {
  const desk = useDesk()
  return useMemo(() => desk && roleDesk(desk.doc), [desk])
}
