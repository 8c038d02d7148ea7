'use client'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect } from 'react'
import { useToast } from '@/components/ui/toast'
import { Tool } from '../editor/tool'
import { usePaper } from '../page/paper-at'
import { quotedIn } from './quoting'

/** Begins a comment on the selected words, or on the paragraph one is in; Control, Alt and M do the same. */
export function CommentTool({ editor }: { editor: Editor }) {
  const t = useTranslations('papers.comments')
  const { mode, here, quoting, call } = usePaper()
  const toast = useToast()
  const mayComment = mode.most !== 'read'
  const begin = useCallback(() => {
    const quoted = quotedIn(editor)
    if (!quoted) return toast(t('where'))
    here.put(quoted.clause)
    quoting.set(quoted)
    call.ask('clause')
  }, [editor, here, quoting, call, toast, t])
  useEffect(() => {
    if (!mayComment) return
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.key.toLowerCase() !== 'm') return
      event.preventDefault()
      begin()
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', press)
    return () => dom.removeEventListener('keydown', press)
  }, [editor, mayComment, begin])
  if (!mayComment) return null
  return <Tool onPress={begin}>{t('comment')}</Tool>
}
