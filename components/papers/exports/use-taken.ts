import { useCallback } from 'react'
import { useTranslations } from 'next-intl'
import { takeSnapshot } from '@/lib/document/paper-snapshot'
import type { DocxComment } from '@/lib/papers/formats/docx/docx-file'
import type { PaperSnapshot } from '@/lib/papers/revisions/snapshot'
import { runQuery } from '@/lib/wire/ask'
import { usePaper } from '../page/paper-at'

/** A paper at one moment, and what is said of it now. */
export interface Taken {
  readonly snapshot: PaperSnapshot
  readonly comments: readonly DocxComment[]
  readonly paper: string
  /** How somebody without a delegation is called. */
  readonly chair: string
}

/** Gives a kept moment of the paper one looks at, or with null what it says now. */
export function useTaken(): (moment: string | null) => Promise<Taken> {
  const t = useTranslations('papers.export')
  const { first, paper, room } = usePaper()
  return useCallback(
    async (moment) => {
      if (moment !== null) {
        const snapshot = await runQuery('paper-moment', { paper: paper.id, moment })
        return { snapshot, comments: [], paper: paper.id, chair: t('chair') }
      }
      const parties = Object.fromEntries(first.delegations.map(({ id, code, name }) => [id, { code, name }]))
      const snapshot = takeSnapshot(room, { at: Date.now(), parties })
      const nameOf = (delegation: string | null) => (delegation && parties[delegation]?.name) || t('chair')
      const comments = [...room.comments.read().values()].map(({ clause, quote, resolved, comments }): DocxComment => ({
        clause,
        quote,
        resolved: resolved !== null,
        said: comments.map(({ delegation, at, text }) => ({ by: nameOf(delegation), at, text })),
      }))
      return {
        snapshot: { ...snapshot, title: snapshot.title || paper.title },
        comments,
        paper: paper.id,
        chair: t('chair'),
      }
    },
    [first, paper, room, t],
  )
}
