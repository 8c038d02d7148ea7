'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { SelectField } from '@/components/ui/select-field'
import type { ClauseId } from '@/lib/papers/clause'
import type { Nameable, Thread } from '@/lib/papers/comment'
import { usePaper } from '../page/paper-at'
import { isOrphaned } from './orphans'
import { CommentForm } from './comment-form'
import { ThreadItem } from './thread-item'
import { usePeople } from './use-people'

const FILTERS = ['open', 'mine', 'resolved'] as const
type Filter = (typeof FILTERS)[number]

/** Whether somebody takes part in a thread: they said something in it, or they or their delegation are named. */
const concerns = ({ comments }: Thread, ids: readonly (string | null)[]): boolean =>
  comments.some(({ by, mentions }) => ids.includes(by) || mentions.some((id) => ids.includes(id)))

/** What is said of a paragraph, and with no paragraph or when asked for of the whole paper. */
export function CommentsSection({ clause }: { clause: ClauseId | null }) {
  const t = useTranslations('papers.comments')
  const at = usePaper()
  const { room, paper, first, outline, mode, quoting } = at
  const threads = useView(room.comments)
  const { present } = useView(outline)
  const quoted = useView(quoting)
  const add = useCommand('add-comment')
  const [filter, setFilter] = useState<Filter | 'here'>('here')
  const shownBy = clause === null && filter === 'here' ? 'open' : filter
  const authors = useMemo(
    () => [...new Set([...threads.values()].flatMap(({ comments }) => comments.flatMap(({ by }) => by ?? [])))],
    [threads],
  )
  const people = usePeople(paper.id, authors)
  const nameables = useMemo<readonly Nameable[]>(
    () => [...first.delegations.map(({ id, code }) => ({ id, name: code })), ...people],
    [first.delegations, people],
  )
  const place = new Map(present.map(({ id }, i) => [id, i]))
  const me = [first.me.id, first.me.delegation].filter((id) => id !== null)
  const fits = (thread: Thread): boolean => {
    if (shownBy === 'here') return thread.clause === clause && thread.resolved === null
    if (shownBy === 'mine') return concerns(thread, me)
    return (thread.resolved !== null) === (shownBy === 'resolved')
  }
  const shown = [...threads]
    .filter(([, thread]) => fits(thread))
    .sort(([a, x], [b, y]) => (place.get(x.clause) ?? 1e9) - (place.get(y.clause) ?? 1e9) || (a < b ? -1 : 1))
  const mayComment = mode.most !== 'read'
  if (threads.size === 0 && (!mayComment || clause === null)) return null
  const own = quoted?.clause === clause ? quoted : null
  const send = async (text: string) => {
    const { quote, anchor } = own ?? { quote: '', anchor: null }
    const done = await add.run({ paper: paper.id, clause: clause!, quote, anchor, text })
    if (done) quoting.set(null)
    return done !== null
  }
  return (
    <section aria-labelledby="paper-comments" className="mt-6 pb-6">
      <h3
        id="paper-comments"
        className="flex items-baseline justify-between border-b border-hair-strong pb-1.5 font-sans text-13 font-semibold"
      >
        {t('title')}
        <span className="font-normal text-ink-3 tabular-nums">{shown.length > 0 && shown.length}</span>
      </h3>
      {threads.size > 0 && (
        <SelectField
          label={t('which')}
          labelHidden
          value={shownBy}
          onChange={(event) => setFilter(event.target.value as Filter | 'here')}
        >
          {clause !== null && <option value="here">{t('filters.here')}</option>}
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`filters.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
      <ul>
        {shown.map(([id, thread]) => (
          <ThreadItem
            key={id}
            id={id}
            thread={thread}
            nameables={nameables}
            isOrphan={isOrphaned(room, thread)}
            withClause={shownBy !== 'here'}
          />
        ))}
      </ul>
      {shown.length === 0 && threads.size > 0 && <p className="py-3 text-13 text-ink-3">{t(`none.${shownBy}`)}</p>}
      {mayComment && clause !== null && (
        <div className="mt-4">
          {own && own.quote !== '' && (
            <blockquote dir="auto" className="border-s-2 border-accent ps-3 font-serif text-15 text-ink-2">
              {own.quote}
            </blockquote>
          )}
          <CommentForm
            key={own ? `${own.clause} ${own.quote}` : 'any'}
            label={t(own && own.quote !== '' ? 'ofWords' : 'ofClause')}
            send={t('send')}
            nameables={nameables}
            pending={add.pending}
            failed={add.failed ?? add.fieldError('text')}
            isCalled={own !== null}
            onSend={send}
            onCancel={own ? () => quoting.set(null) : undefined}
          />
        </div>
      )}
    </section>
  )
}
