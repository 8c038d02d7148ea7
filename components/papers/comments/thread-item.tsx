'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { useLocalTime } from '@/components/ui/use-local-time'
import type { Comment, Nameable, Thread } from '@/lib/papers/comment'
import { usePaper } from '../page/paper-at'
import { CommentForm } from './comment-form'

/** What was said of some words, and what one may say and do about it. */
export function ThreadItem({
  id,
  thread,
  nameables,
  isOrphan,
  withClause,
}: {
  id: string
  thread: Thread
  nameables: readonly Nameable[]
  /** The words are gone from the text; they are kept here. */
  isOrphan: boolean
  withClause: boolean
}) {
  const t = useTranslations('papers.comments')
  const { paper, mode, goTo, outline } = usePaper()
  const label = useView(outline).present.find((one) => one.id === thread.clause)?.label.full
  const reply = useCommand('reply-to-comment')
  const resolve = useCommand('resolve-comment')
  const [replies, setReplies] = useState(false)
  const mayComment = mode.most !== 'read'
  const isResolved = thread.resolved !== null
  return (
    <li className="border-b border-hair py-3">
      {withClause && (
        <button
          type="button"
          onClick={() => goTo(thread.clause)}
          className="min-h-8 text-13 font-semibold tabular-nums hover:text-accent pointer-coarse:min-h-11"
        >
          {label || t('paragraph')}
        </button>
      )}
      {thread.quote !== '' && (
        <blockquote
          dir="auto"
          className="border-s-2 border-accent ps-3 font-serif text-15 text-ink-2 [overflow-wrap:anywhere]"
        >
          {thread.quote}
        </blockquote>
      )}
      {isOrphan && <p className="mt-1 text-12 text-ink-3">{t('orphan')}</p>}
      <ul>
        {thread.comments.map((one) => (
          <Said key={one.id} thread={id} one={one} nameables={nameables} />
        ))}
      </ul>
      {isResolved && <p className="mt-2 text-12 text-ink-3">{t('isResolved')}</p>}
      {mayComment && (
        <div className="mt-2 flex gap-5">
          {!replies && (
            <Button look="text" onClick={() => setReplies(true)}>
              {t('reply')}
            </Button>
          )}
          <Button
            look="text"
            pending={resolve.pending}
            onClick={() => void resolve.run({ paper: paper.id, thread: id, resolved: !isResolved })}
          >
            {t(isResolved ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
      <FailureNote>{resolve.failed}</FailureNote>
      {replies && (
        <CommentForm
          label={t('replyLabel')}
          send={t('reply')}
          nameables={nameables}
          pending={reply.pending}
          failed={reply.failed}
          isCalled
          onSend={async (text) => {
            const done = (await reply.run({ paper: paper.id, thread: id, text })) !== null
            if (done) setReplies(false)
            return done
          }}
          onCancel={() => setReplies(false)}
        />
      )}
    </li>
  )
}

/** One thing somebody said, by their delegation and name as far as both are shown. */
function Said({ thread, one, nameables }: { thread: string; one: Comment; nameables: readonly Nameable[] }) {
  const t = useTranslations('papers.comments')
  const { first, paper, codeOf, chairs, mode } = usePaper()
  const { moment } = useLocalTime()
  const remove = useCommand('delete-comment')
  const isMine = one.by === first.me.id
  const name = isMine ? t('you') : nameables.find(({ id }) => id === one.by)?.name
  const party = one.delegation ? codeOf(one.delegation) : null
  return (
    <li className="mt-2.5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-13">
        <b className="font-semibold">{party ?? name ?? t('somebody')}</b>
        {party && name && <bdi className="text-ink-2">{name}</bdi>}
        <time className="text-12 text-ink-3" dateTime={new Date(one.at).toISOString()}>
          {moment(one.at)}
        </time>
        {(isMine || chairs) && mode.most !== 'read' && (
          <button
            type="button"
            aria-busy={remove.pending}
            onClick={() => void remove.run({ paper: paper.id, thread, comment: one.id })}
            className="ms-auto min-h-6 text-12 text-ink-3 underline underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
          >
            {t('delete')}
          </button>
        )}
      </p>
      <p dir="auto" className="text-15 whitespace-pre-wrap [overflow-wrap:anywhere]">
        {withNames(one, nameables)}
      </p>
      <FailureNote>{remove.failed}</FailureNote>
    </li>
  )
}

/** Whoever is named stands out. */
function withNames({ text, mentions }: Comment, nameables: readonly Nameable[]): ReactNode[] {
  const names = nameables.filter(({ id }) => mentions.includes(id)).map(({ name }) => `@${name}`)
  if (names.length === 0) return [text]
  const any = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'giu')
  return text.split(any).map((part, i) =>
    i % 2 === 1 ? (
      <b key={i} className="font-semibold text-accent">
        {part}
      </b>
    ) : (
      part
    ),
  )
}
