'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { DelegationId } from '@/lib/ids'
import type { FileChange } from '@/lib/papers/formats/in/amendments-from'
import { plainText } from '@/lib/papers/body'
import { wordDiff } from '@/lib/papers/word-diff'
import { ChangedWords } from '../revisions/changed-words'
import { usePaper } from '../page/paper-at'

/** One change that a file makes: where, whose, and the words. */
export function FileChangeLine({
  change: { change, author },
  party,
}: {
  change: FileChange
  party: DelegationId | null
}) {
  const t = useTranslations('papers.import')
  const { outline, codeOf } = usePaper()
  const { present } = useView(outline)
  const clause = present.find(({ id }) => id === change.clause)
  const was = clause?.text ?? ''
  const words =
    change.act === 'add'
      ? [{ kind: 'inserted' as const, text: plainText(change.body), by: [] }]
      : change.act === 'delete'
        ? [{ kind: 'deleted' as const, text: was, by: [] }]
        : 'body' in change
          ? wordDiff(was, plainText(change.body).trim()).map((one) => ({ ...one, by: [] }))
          : []
  const after = change.act === 'move' ? change.after : null
  const behind = present.find(({ id }) => id === after)?.label.full
  return (
    <span className="block min-w-0">
      <span className="flex flex-wrap items-baseline gap-x-3 text-13">
        <b className="font-semibold tabular-nums">{clause?.label.full}</b>
        <span>
          {behind === undefined && change.act === 'move'
            ? t('acts.moveFirst')
            : t(`acts.${change.act}`, { behind: behind ?? '' })}
        </span>
        <span className="text-ink-3">{party ? codeOf(party) : author || t('untracked')}</span>
      </span>
      <ChangedWords words={words} side="both" codeOf={codeOf} />
    </span>
  )
}
