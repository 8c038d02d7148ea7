'use client'
import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Menu } from '@/components/ui/menu'
import { newUlid } from '@/lib/ids'
import { runAlone } from './clause-keys'
import { deleteFootnote, footnoteAt, insertFootnote } from './footnote-commands'
import {
  addColumn,
  addRow,
  cellAt,
  deleteColumn,
  deleteRow,
  deleteTable,
  insertTable,
  mayHoldTable,
} from './table-commands'
import { Tool } from './tool'

/** What a section of free text may hold beside words: lists, quotations, a table, notes at its foot. */
export function SectionTools({ editor }: { editor: Editor }) {
  const t = useTranslations('papers.toolbar')
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      quote: editor.isActive('blockquote'),
      inTable: cellAt(editor.state) !== null,
      mayTable: mayHoldTable(editor.state),
      inNote: footnoteAt(editor.state) !== null,
      mayNote: insertFootnote('')(editor.state),
    }),
  })
  const alone = (command: Command) => () => {
    runAlone(editor, command)
    editor.commands.focus()
  }
  return (
    <>
      <Tool name={t('bullets')} pressed={state.bullets} onPress={() => editor.chain().focus().toggleBulletList().run()}>
        <Sign of="bullets" />
      </Tool>
      <Tool
        name={t('numbers')}
        pressed={state.numbers}
        onPress={() => editor.chain().focus().toggleOrderedList().run()}
      >
        <Sign of="numbers" />
      </Tool>
      <Tool name={t('quote')} pressed={state.quote} onPress={() => editor.chain().focus().toggleBlockquote().run()}>
        <Sign of="quote" />
      </Tool>
      {state.inTable ? (
        <Menu
          label={t('table')}
          items={[
            { label: t('rowAbove'), onSelect: alone(addRow(0)) },
            { label: t('rowBelow'), onSelect: alone(addRow(1)) },
            { label: t('columnBefore'), onSelect: alone(addColumn(0)) },
            { label: t('columnAfter'), onSelect: alone(addColumn(1)) },
            { label: t('deleteRow'), onSelect: alone(deleteRow), apart: true },
            { label: t('deleteColumn'), onSelect: alone(deleteColumn) },
            { label: t('deleteTable'), onSelect: alone(deleteTable) },
          ]}
        />
      ) : (
        <Tool disabled={!state.mayTable} onPress={alone(insertTable(3, 3))}>
          {t('table')}
        </Tool>
      )}
      {state.inNote ? (
        <Tool onPress={alone(deleteFootnote)}>{t('deleteNote')}</Tool>
      ) : (
        <Tool disabled={!state.mayNote} onPress={() => alone(insertFootnote(newUlid(Date.now())))()}>
          {t('note')}
        </Tool>
      )}
    </>
  )
}

const SIGNS = {
  bullets: 'M6.5 4H14M6.5 8H14M6.5 12H14M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  numbers: 'M7.5 4H14M7.5 8H14M7.5 12H14M2 3.5 3.5 2.5V7M2 10.2c.4-1 2.4-1 2.4.3 0 1-2.4 1.9-2.4 3h2.6',
  quote: 'M2.5 4v8M6 4.5h8M6 8h8M6 11.5h5',
} as const

const Sign = ({ of }: { of: keyof typeof SIGNS }) => (
  <svg
    aria-hidden
    viewBox="0 0 16 16"
    className={`mx-auto size-4 fill-none stroke-current ${of === 'numbers' ? '' : 'rtl:-scale-x-100'}`}
    strokeWidth={of === 'numbers' ? 1.2 : 1.5}
    strokeLinecap="round"
  >
    <path d={SIGNS[of]} />
  </svg>
)
