'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { OBSTACLES, type Obstacle } from '@/lib/document/obstacles'
import type { Obstructed } from '@/lib/wire/rulings'
import { useAgreement } from '../agreement/use-agreement'

/** Says what stands in the way, clause by clause: `OP3: brackets, a rival text.` */
export function useObstacles(): (all: readonly Obstructed[]) => string {
  const t = useTranslations('papers.rulings')
  const { byId } = useAgreement()
  return useCallback(
    (all) =>
      all
        .map(({ clause, obstacles }) => {
          const what = obstacles
            .filter((one): one is Obstacle => (OBSTACLES as readonly string[]).includes(one))
            .map((one) => t(`obstacles.${one}`))
            .join(', ')
          const label = clause === null ? t('whole') : byId.get(clause)?.label.full || t('heading')
          return t('obstructedClause', { label, what })
        })
        .join(' '),
    [t, byId],
  )
}
