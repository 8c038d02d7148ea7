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
      <Tool pressed={state.bullets} onPress={() => editor.chain().focus().toggleBulletList().run()}>
        {t('bullets')}
      </Tool>
      <Tool pressed={state.numbers} onPress={() => editor.chain().focus().toggleOrderedList().run()}>
        {t('numbers')}
      </Tool>
      <Tool pressed={state.quote} onPress={() => editor.chain().focus().toggleBlockquote().run()}>
        {t('quote')}
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
