'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useState } from 'react'
import type { ClauseKind } from '@/lib/papers/clause'
import { runAlone } from './clause-keys'
import { insertTable } from './table-commands'
import { chooseKind, listenForKeys, slashAt, type SlashKey } from './slash'

interface Choice {
  readonly label: string
  readonly run: () => void
}

/** What a slash at the beginning of a paragraph offers: what the paragraph may become. */
export function SlashMenu({ editor, kinds }: { editor: Editor; kinds: readonly ClauseKind[] }) {
  const t = useTranslations('papers')
  const id = useId()
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState(false)
  const slash = useEditorState({ editor, selector: ({ editor }) => slashAt(editor.state) })
  const query = slash?.query ?? null
  useEffect(() => setAt(0), [query])
  useEffect(() => {
    if (query === null) setClosed(false)
  }, [query])

  const take = (more?: () => void) => () => {
    runAlone(editor, chooseKind(null))
    more?.()
  }
  const all: Choice[] = [
    ...kinds.map((kind) => ({ label: t(`kinds.${kind}`), run: () => void runAlone(editor, chooseKind(kind)) })),
    ...(kinds.includes('section')
      ? [
          { label: t('toolbar.bullets'), run: take(() => editor.commands.toggleBulletList()) },
          { label: t('toolbar.numbers'), run: take(() => editor.commands.toggleOrderedList()) },
          { label: t('toolbar.quote'), run: take(() => editor.commands.toggleBlockquote()) },
          { label: t('toolbar.table'), run: take(() => runAlone(editor, insertTable(3, 3))) },
        ]
      : []),
  ]
  const choices = query === null || closed ? [] : all.filter(({ label }) => label.toLocaleLowerCase().includes(query))
  const now = Math.min(at, choices.length - 1)
  const isOpen = choices.length > 0

  useEffect(() => {
    if (!isOpen) return
    const { dom } = editor.view
    dom.setAttribute('aria-activedescendant', `${id}-${now}`)
    listenForKeys(editor, (key: SlashKey) => {
      if (key === 'close') setClosed(true)
      else if (key === 'choose') choices[now]?.run()
      else setAt((now + (key === 'down' ? 1 : -1) + choices.length) % choices.length)
      return true
    })
    return () => {
      dom.removeAttribute('aria-activedescendant')
      listenForKeys(editor, null)
    }
  })

  if (!isOpen || !slash) return null
  const place = editor.view.coordsAtPos(slash.from)
  return (
    <div
      role="listbox"
      aria-label={t('toolbar.kind')}
      style={{ insetBlockStart: place.bottom + 4, left: Math.max(8, Math.min(place.left, innerWidth - 232)) }}
      className="fixed z-30 w-56 border border-hair-strong border-t-2 border-t-ink bg-paper py-1 text-13 text-ink"
    >
      {choices.map(({ label, run }, i) => (
        // The keys are the text's, which keeps the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={label}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === now}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={run}
          className={clsx(
            'flex min-h-9 cursor-pointer items-center px-4 pointer-coarse:min-h-11',
            i === now ? 'bg-ink text-paper' : 'hover:bg-shade',
          )}
        >
          {label}
        </div>
      ))}
    </div>
  )
}
