'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { useToast } from '@/components/ui/toast'
import { usePaper } from '../page/paper-at'

/** Says when somebody comments, to who hears the page; to everyone when they are named. */
export function CommentNews() {
  const t = useTranslations('papers.comments')
  const { room, first, outline, codeOf } = usePaper()
  const toast = useToast()
  const threads = useView(room.comments)
  const known = useRef<ReadonlySet<string> | null>(null)
  const [said, setSaid] = useState('')
  const { me } = first
  useEffect(() => {
    const all = [...threads.values()].flatMap((thread) => thread.comments.map((comment) => ({ thread, comment })))
    const before = known.current
    known.current = new Set(all.map(({ comment }) => comment.id))
    const news = before ? all.filter(({ comment }) => !before.has(comment.id) && comment.by !== me.id) : []
    const last = news.at(-1)
    if (!last) return
    const { thread, comment } = last
    const label = outline.read().present.find(({ id }) => id === thread.clause)?.label.full || t('paragraph')
    const who = comment.delegation ? codeOf(comment.delegation) : t('somebody')
    const isNamed = comment.mentions.some((id) => id === me.id || id === me.delegation)
    if (isNamed) toast(t('named', { who, label }))
    else setSaid(t('new', { who, label }))
  }, [threads, me, outline, codeOf, toast, t])
  return (
    <div role="status" className="sr-only">
      {said}
    </div>
  )
}
