'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { find, findKey, goFound, replaceFound } from './find'
import { runAlone } from './clause-keys'
import { Tool } from './tool'

/** Looks for words in the paper and puts others in their place. */
export function FindBar({ editor, canWrite, onClose }: { editor: Editor; canWrite: boolean; onClose: () => void }) {
  const t = useTranslations('papers.find')
  const [query, setQuery] = useState('')
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { count, at } = useEditorState({
    editor,
    selector: ({ editor }) => {
      const found = findKey.getState(editor.state)
      return { count: found?.hits.length ?? 0, at: found?.at ?? -1 }
    },
  })
  const run = (command: ReturnType<typeof find>) => command(editor.state, editor.view.dispatch, editor.view)
  const look = (wanted: string) => {
    setQuery(wanted)
    run(find(wanted))
  }
  const close = () => {
    run(find(''))
    onClose()
    editor.commands.focus()
  }
  useEffect(() => field.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    run(goFound(1))
  }
  const box = 'h-8 min-w-0 grow border-b border-field bg-transparent text-15 pointer-coarse:h-11'
  return (
    <search aria-label={t('label')}>
      <form onSubmit={onSubmit} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-13">
        <input
          ref={field}
          dir="auto"
          onKeyDown={onKeyDown}
          value={query}
          onChange={(event) => look(event.target.value)}
          aria-label={t('what')}
          placeholder={t('what')}
          className={`${box} basis-40`}
        />
        <span role="status" className="min-w-16 text-ink-3 tabular-nums">
          {query === '' ? '' : count === 0 ? t('none') : t('count', { at: at + 1, count })}
        </span>
        <Tool disabled={count === 0} onPress={() => run(goFound(-1))}>
          {t('previous')}
        </Tool>
        <Tool disabled={count === 0} onPress={() => run(goFound(1))}>
          {t('next')}
        </Tool>
        {canWrite && (
          <>
            <input
              dir="auto"
              onKeyDown={onKeyDown}
              value={words}
              onChange={(event) => setWords(event.target.value)}
              aria-label={t('with')}
              placeholder={t('with')}
              className={`${box} basis-40`}
            />
            <Tool disabled={count === 0} onPress={() => runAlone(editor, replaceFound(words, 'this'))}>
              {t('replace')}
            </Tool>
            <Tool disabled={count === 0} onPress={() => runAlone(editor, replaceFound(words, 'all'))}>
              {t('replaceAll')}
            </Tool>
          </>
        )}
        <Tool onPress={close}>{t('close')}</Tool>
      </form>
    </search>
  )
}
