'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import type { Command } from '@tiptap/pm/state'
import { Menu } from '@/components/ui/menu'
import { newUlid } from '@/lib/ids'
import type { ClauseKind } from '@/lib/papers/clause'
import { bindingKey } from '../binding/binding-plugin'
import type { Lifting } from '../proposals/use-lifting'
import { liftableAt, putBracket } from './bracket-commands'
import { clauseRange, indent, moveClauses, setKind } from './clause-commands'
import { redo, runAlone, undo } from './clause-keys'
import { LinkTool } from './link-tool'
import { SectionTools } from './section-tools'
import { Tool } from './tool'

export interface ToolbarProps {
  editor: Editor
  kinds: readonly ClauseKind[]
  /** The delegation for which brackets are put; null: this reader puts none. */
  delegation: string | null
  lifting: Lifting
  rev: number
  /** One only suggests: tools for anything but words are left out. */
  onlyWords: boolean
}

/** What can be done to the words and clauses at the caret, in words. Scrolls sideways where there is little room. */
export function Toolbar({ editor, kinds, delegation, lifting, rev, onlyWords }: ToolbarProps) {
  const t = useTranslations('papers')
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
        lifts: liftableAt(editor.state, lifting.may).length > 0,
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
      className="flex items-center gap-x-1 min-w-0 grow overflow-x-auto max-sm:overflow-x-visible py-1 text-13"
    >
      {!onlyWords && (
        <>
          <Menu
            name={t('toolbar.kind')}
            label={
              <span className="whitespace-nowrap">{state.kind ? t(`kinds.${state.kind}`) : t('toolbar.kind')}</span>
            }
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
          <LinkTool editor={editor} />
          <Gap />
        </>
      )}
      {delegation !== null && (
        <Tool name={t('toolbar.bracket')} disabled={!state.selects} onPress={() => alone(bracket())()}>
          <span className="font-serif">[…]</span>
        </Tool>
      )}
      <Tool
        name={t('toolbar.lift')}
        disabled={!state.lifts}
        onPress={() => lifting.lift(liftableAt(editor.state, lifting.may))}
      >
        <s className="font-serif">[…]</s>
      </Tool>
      {!onlyWords && (
        <>
          <Gap />
          {kinds.includes('section') ? (
            <>
              <SectionTools editor={editor} />
              <Gap />
            </>
          ) : (
            <>
              <Tool name={t('toolbar.outdent')} onPress={alone(indent(-1))}>
                <Arrow way="out" />
              </Tool>
              <Tool name={t('toolbar.indent')} onPress={alone(indent(1))}>
                <Arrow way="in" />
              </Tool>
            </>
          )}
          <Tool name={t('toolbar.up')} onPress={alone(moveClauses(-1))}>
            <Arrow way="up" />
          </Tool>
          <Tool name={t('toolbar.down')} onPress={alone(moveClauses(1))}>
            <Arrow way="down" />
          </Tool>
        </>
      )}
      <Gap />
      <Tool name={t('toolbar.undo')} disabled={!state.undo} onPress={() => undo(editor)}>
        <Arrow way="back" />
      </Tool>
      <Tool name={t('toolbar.redo')} disabled={!state.redo} onPress={() => redo(editor)}>
        <Arrow way="again" />
      </Tool>
    </div>
  )
}

const Gap = () => <span aria-hidden className="mx-1.5 h-4 w-px shrink-0 bg-hair-strong" />

const WAYS = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  in: 'M2 3v10M5 8h9M10 4l4 4-4 4',
  out: 'M14 3v10M11 8H2M6 4 2 8l4 4',
  back: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6',
  again: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10',
} as const

/** Where a clause goes, or what was done; up and down alone are the same from right to left. */
const Arrow = ({ way }: { way: keyof typeof WAYS }) => (
  <svg
    aria-hidden
    viewBox="0 0 16 16"
    className={`mx-auto size-4 fill-none stroke-current ${way === 'up' || way === 'down' ? '' : 'rtl:-scale-x-100'}`}
    strokeWidth="1.5"
  >
    <path d={WAYS[way]} />
  </svg>
)
