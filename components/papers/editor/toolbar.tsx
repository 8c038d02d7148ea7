'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { Command } from '@tiptap/pm/state'
import { Menu } from '@/components/ui/menu'
import { newUlid } from '@/lib/ids'
import type { ClauseKind } from '@/lib/papers/clause'
import { bindingKey } from '../binding/binding-plugin'
import { liftBrackets, putBracket } from './bracket-commands'
import { clauseRange, indent, moveClauses, setKind } from './clause-commands'
import { redo, runAlone, undo } from './clause-keys'

export interface ToolbarProps {
  editor: Editor
  kinds: readonly ClauseKind[]
  /** The delegation for which brackets are put; null: this reader puts none. */
  delegation: string | null
  /** Whether this reader may lift brackets of others, as the chair may. */
  liftsAll: boolean
  rev: number
}

/** What can be done to the words and clauses at the caret, in words. Scrolls sideways where there is little room. */
export function Toolbar({ editor, kinds, delegation, liftsAll, rev }: ToolbarProps) {
  const t = useTranslations('papers')
  const may = (by: string) => liftsAll || by === delegation
  const state = useEditorState({
    editor,
    selector: ({ editor }) => {
      const range = clauseRange(editor.state)
      const manager = bindingKey.getState(editor.state)?.undo.manager
      return {
        kind: range ? (editor.state.doc.child(range.first).attrs.kind as ClauseKind) : null,
        bold: editor.isActive('bold'),
        italic: editor.isActive('italic'),
        selects: !editor.state.selection.empty,
        lifts: liftBrackets(may)(editor.state),
        undo: (manager?.undoStack.length ?? 0) > 0,
        redo: (manager?.redoStack.length ?? 0) > 0,
      }
    },
  })
  const alone = (command: Command) => () => {
    runAlone(editor, command)
    editor.commands.focus()
  }
  const bracket = () => putBracket({ id: newUlid(Date.now()), by: delegation ?? '', rev: String(rev) })
  return (
    <div
      role="toolbar"
      aria-label={t('toolbar.name')}
      className="sticky top-0 z-20 flex items-center gap-x-1 overflow-x-auto border-b border-ink bg-paper py-1 text-13"
    >
      <Menu
        name={t('toolbar.kind')}
        label={<span className="whitespace-nowrap">{state.kind ? t(`kinds.${state.kind}`) : t('toolbar.kind')}</span>}
        items={kinds.map((kind) => ({ label: t(`kinds.${kind}`), onSelect: alone(setKind(kind)) }))}
      />
      <Gap />
      <Tool name={t('toolbar.bold')} pressed={state.bold} onPress={() => editor.chain().focus().toggleBold().run()}>
        <b>B</b>
      </Tool>
      <Tool
        name={t('toolbar.italic')}
        pressed={state.italic}
        onPress={() => editor.chain().focus().toggleItalic().run()}
      >
        <i className="font-serif">I</i>
      </Tool>
      <Gap />
      {delegation !== null && (
        <Tool disabled={!state.selects} onPress={() => alone(bracket())()}>
          {t('toolbar.bracket')}
        </Tool>
      )}
      <Tool disabled={!state.lifts} onPress={alone(liftBrackets(may))}>
        {t('toolbar.lift')}
      </Tool>
      <Gap />
      <Tool onPress={alone(indent(-1))}>{t('toolbar.outdent')}</Tool>
      <Tool onPress={alone(indent(1))}>{t('toolbar.indent')}</Tool>
      <Tool onPress={alone(moveClauses(-1))}>{t('toolbar.up')}</Tool>
      <Tool onPress={alone(moveClauses(1))}>{t('toolbar.down')}</Tool>
      <Gap />
      <Tool disabled={!state.undo} onPress={() => undo(editor)}>
        {t('toolbar.undo')}
      </Tool>
      <Tool disabled={!state.redo} onPress={() => redo(editor)}>
        {t('toolbar.redo')}
      </Tool>
    </div>
  )
}

const Gap = () => <span aria-hidden className="mx-1.5 h-4 w-px shrink-0 bg-hair-strong" />

function Tool({
  name,
  pressed,
  disabled = false,
  onPress,
  children,
}: {
  name?: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
  children: React.ReactNode
}) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className={clsx(
        'min-h-8 min-w-8 shrink-0 whitespace-nowrap rounded-paper px-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11',
        disabled ? 'text-ink-3' : 'text-ink hover:bg-shade',
        pressed && 'underline decoration-accent decoration-2 underline-offset-4',
      )}
    >
      {children}
    </button>
  )
}
