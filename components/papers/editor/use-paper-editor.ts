'use client'
import type { Editor, Extensions } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import { clauseProposals, type ProposalWords } from '../amendments/clause-proposals'
import { commentSigns } from '../comments/comment-signs'
import { clauseRulings, type RulingWords } from '../rulings/clause-rulings'
import { suggesting, type SuggestingOptions } from '../suggestions/suggesting'
import { suggestionSigns, type SuggestionWords } from '../suggestions/suggestion-signs'
import { ClauseNode } from '../schema/clause-node'
import { paperExtensions } from '../schema/extensions'
import { boundTo, type BoundOptions } from './bound-extension'
import { ClauseKeys } from './clause-keys'
import { ClauseView, type MarginWords } from './clause-view'
import { LinkKeys } from './link-keys'
import { SlashKeys } from './slash'

export interface PaperEditorOptions extends BoundOptions, SuggestingOptions {
  readonly canWrite: boolean
  readonly label: string
  /** The id of what says which keys there are. */
  readonly described: string
  readonly words: MarginWords & {
    readonly proposals: ProposalWords
    readonly suggestions: SuggestionWords
    readonly comments: (count: number) => string
    readonly rulings: RulingWords
  }
}

/** The one editor over a paper, tied to its room for as long as the component lives. */
export function usePaperEditor(options: PaperEditorOptions): Editor | null {
  const { room, me, codeOf, carets, suggester, onRefused, canWrite, label, described, words } = options
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
      boundTo({ room, me, codeOf, carets, suggester }),
      clauseProposals({ room, codeOf, words: words.proposals }),
      suggesting({ suggester, onRefused }),
      suggestionSigns({ codeOf, words: words.suggestions }),
      commentSigns({ room, count: words.comments }),
      clauseRulings({ room, words: words.rulings }),
    ]
  }, [room, me, codeOf, carets, suggester, onRefused, words])

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
  return editor
}
