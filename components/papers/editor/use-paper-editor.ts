'use client'
import type { Editor, Extensions } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import { clauseProposals, type ProposalWords } from '../amendments/clause-proposals'
import { ClauseNode } from '../schema/clause-node'
import { paperExtensions } from '../schema/extensions'
import { boundTo, type BoundOptions } from './bound-extension'
import { ClauseKeys } from './clause-keys'
import { ClauseView, type MarginWords } from './clause-view'
import { LinkKeys } from './link-keys'
import { marginKey } from './margin'
import { SlashKeys } from './slash'

export interface PaperEditorOptions extends BoundOptions {
  readonly canWrite: boolean
  readonly label: string
  /** The id of what says which keys there are. */
  readonly described: string
  readonly words: MarginWords & { readonly proposals: ProposalWords }
}

/** The one editor over a paper, tied to its room for as long as the component lives. */
export function usePaperEditor(options: PaperEditorOptions): Editor | null {
  const { room, me, codeOf, carets, canWrite, label, described, words } = options
  const extensions = useMemo<Extensions>(() => {
    const Clause = ClauseNode.extend({
      addNodeView:
        () =>
        ({ node, decorations }) =>
          new ClauseView(node, decorations, words),
    })
    const others = paperExtensions().filter(({ name }) => name !== 'clause')
    return [
      ...others,
      Clause,
      ClauseKeys,
      SlashKeys,
      LinkKeys,
      boundTo({ room, me, codeOf, carets }),
      clauseProposals({ room, codeOf, words: words.proposals }),
    ]
  }, [room, me, codeOf, carets, words])

  const editor = useEditor(
    {
      extensions,
      editable: canWrite,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      // Lists by "- " would be no clauses; a negotiated text has its own sub-paragraphs.
      enableInputRules: room.meta.read()?.form === 'sections' ? true : ['bold', 'italic', 'underline', 'link'],
      editorProps: {
        attributes: {
          class: 'paper-words',
          'aria-label': label,
          'aria-describedby': described,
          role: 'textbox',
          'aria-multiline': 'true',
        },
      },
    },
    [extensions],
  )
  useEffect(() => {
    editor?.setEditable(canWrite)
  }, [editor, canWrite])
  useEffect(() => {
    if (!editor) return
    return room.rulings.watch(() => editor.view.dispatch(editor.state.tr.setMeta(marginKey, true)))
  }, [editor, room])
  return editor
}
