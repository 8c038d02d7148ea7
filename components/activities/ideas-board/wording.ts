'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { PlacedNote } from '@/lib/activities/ideas-board/board-picture'
import { useIdeas } from './ideas'

export interface BoardWords {
  readonly sentence: string
  /** The notes with most dots, or while none has any the newest ones' groups; most first. */
  readonly leading: readonly PlacedNote[]
  readonly rows: () => string[][]
}

const LEADING = 12

/** What the board says: a sentence with its numbers, the leading notes, and everything as a table. */
export function useBoardWords(): BoardWords {
  const t = useTranslations('activities.ideas-board')
  const { picture, summary, settings, authorOf } = useIdeas()
  return useMemo(() => {
    const groups = picture ?? []
    const notes = groups.flatMap((group) => group.notes)
    const named = groups.filter(({ id }) => id !== null).length
    const given = notes.reduce((sum, { dots }) => sum + dots, 0)
    const leading = notes
      .filter(({ dots }) => dots > 0)
      .toSorted((a, b) => b.dots - a.dots || (a.key < b.key ? -1 : 1))
      .slice(0, LEADING)
    const sentence = [
      t('finding.notes', { notes: notes.length, groups: named }),
      settings.phase === 'vote' ? t('finding.dots', { dots: given, n: summary.n, of: summary.of }) : '',
    ]
      .filter(Boolean)
      .join(' ')
    const rows = () => [
      [t('table.group'), t('table.note'), t('table.author'), t('table.dots')],
      ...groups.flatMap(({ id, name, notes: own }, index) =>
        own.map(({ text, author, dots }) => [
          id === null ? '' : name || t('unnamed', { number: index }),
          text,
          authorOf(author),
          String(dots),
        ]),
      ),
    ]
    return { sentence, leading, rows }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- whose a note is follows from the settings and the people
  }, [t, picture, summary, settings])
}
