'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { Change } from '@/lib/papers/amendment'
import { linesOf } from '@/lib/papers/reword'
import { usePaper } from '../page/paper-at'
import { WordChanges } from './word-changes'

/** What a proposal changes, against the words it was made from; where it moves or adds something, in words too. */
export function ChangeShown({ one }: { one: Change }) {
  const t = useTranslations('papers.amendments')
  const { outline } = usePaper()
  const { present } = useView(outline)
  const nameOf = (clause: string | null) => present.find(({ id }) => id === clause)?.label.full || t('paragraph')
  const words = (body: Parameters<typeof linesOf>[0]) => linesOf(body).join('\n')
  const said =
    one.act === 'delete'
      ? t('strikes')
      : one.act === 'move'
        ? one.after === null
          ? t('movesFirst')
          : t('moves', { label: nameOf(one.after) })
        : one.act === 'add'
          ? t('adds', { label: nameOf(one.clause) })
          : null
  return (
    <div className="mt-2">
      {said && <p className="mb-1 text-13">{said}</p>}
      {one.act === 'replace' && <WordChanges before={words(one.base)} after={words(one.body)} brief />}
      {one.act === 'alternative' && <WordChanges before={words(one.base)} after={words(one.body)} />}
      {one.act === 'delete' && <WordChanges before={words(one.base)} after="" />}
      {one.act === 'add' && <WordChanges before="" after={words(one.body)} />}
    </div>
  )
}
