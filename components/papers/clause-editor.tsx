'use client'
import { EditorContent } from '@tiptap/react'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useId, useMemo, useState, type MouseEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { useView } from '@/components/session/use-view'
import { parseClauseId, type ClauseId, type ClauseKind } from '@/lib/papers/clause'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { bindingKey } from './binding/binding-plugin'
import { CommentTool } from './comments/comment-tool'
import { FindBar } from './editor/find-bar'
import { SlashMenu } from './editor/slash-menu'
import { Tool } from './editor/tool'
import { Toolbar } from './editor/toolbar'
import type { Lifting } from './proposals/use-lifting'
import { usePaper } from './page/paper-at'
import { ModeMenu } from './suggestions/mode-menu'
import { SuggestionBar } from './suggestions/suggestion-bar'
import { useDeadline } from './rulings/use-deadline'
import { usePaperEditor, type PaperEditorOptions } from './editor/use-paper-editor'
import './papers.css'

export interface ClauseEditorProps extends Pick<PaperEditorOptions, 'room' | 'me' | 'codeOf' | 'carets'> {
  /** Whether the reader's role may write in this paper; the paper's own version may still forbid it. */
  mayWrite: boolean
  /** For whom brackets are put; null: for nobody. */
  delegation: string | null
  lifting: Lifting
  /** Told of the clause that the caret is in, or that was pressed. */
  onHere?: (clause: ClauseId) => void
}

const KINDS: Record<'sections' | 'paragraphs', readonly ClauseKind[]> = {
  sections: ['title', 'heading', 'section'],
  paragraphs: ['title', 'heading', 'preambular', 'operative'],
}

/** A paper's text, clause by clause, in one editor. To be mounted when the room has been received. */
export function ClauseEditor({ room, me, codeOf, carets, mayWrite, delegation, lifting, onHere }: ClauseEditorProps) {
  const t = useTranslations('papers')
  const meta = useView(room.meta)
  const isNewer = meta !== null && meta.schemaVersion > SCHEMA_VERSION
  const { mode } = usePaper()
  const writes = mode.mode === 'edit' || mode.mode === 'suggest'
  const canWrite = mayWrite && writes && meta !== null && !isNewer && meta.archived !== true && !meta.adopted
  const toast = useToast()
  const onRefused = useCallback(() => toast(t('mode.onlyWords')), [toast, t])
  const [finds, setFinds] = useState(false)
  const keys = useId()
  const deadline = useDeadline()
  const words = useMemo(
    () => ({
      prompts: {
        title: t('prompts.title'),
        heading: t('prompts.heading'),
        preambular: t('prompts.preambular'),
        operative: t('prompts.operative'),
        section: t('prompts.section'),
      },
      standing: {
        open: t('standing.open'),
        bracketed: t('standing.bracketed'),
        silent: t('standing.silent'),
        agreed: t('standing.agreed'),
        adopted: t('standing.adopted'),
      },
      rulings: {
        until: (at: number) => t('silence.until', { moment: deadline.local(at) }),
        ruledAt: deadline.local,
        hash: (hash: string) => t('rulings.hashShort', { hash: `${hash.slice(0, 4)} ${hash.slice(4, 8)}` }),
        changedSince: { silence: t('rulings.changed.silence'), agreed: t('rulings.changed.agreed') },
        reservation: (number: number) => t('reservations.number', { number }),
      },
      suggestions: {
        inserts: (code: string) => t('suggestions.inserts', { code }),
        strikes: (code: string) => t('suggestions.strikes', { code }),
        count: (count: number) => t('suggestions.count', { count }),
      },
      comments: (count: number) => t('comments.count', { count }),
      rival: (label: string, number: number) => t('amendments.alternative', { label, number }),
      proposals: {
        amendments: (count: number) => t('amendments.count', { count }),
        rivals: (count: number) => t('amendments.rivals', { count }),
        with: (parties: string) => t('amendments.with', { parties }),
        former: t('amendments.former'),
      },
    }),
    [t, deadline],
  )
  const editor = usePaperEditor({
    room,
    me,
    canWrite,
    label: meta?.title ?? t('paper'),
    described: keys,
    words,
    codeOf,
    carets,
    suggester: mode.suggester,
    onRefused,
  })
  const onlySuggests = mode.most === 'suggest'
  useEffect(() => {
    // What was edited before cannot be taken back where one only suggests.
    if (editor && onlySuggests) bindingKey.getState(editor.state)?.undo.manager.clear()
  }, [editor, onlySuggests])
  useEffect(() => {
    if (!editor || !onHere) return
    const tell = () => {
      const { $head } = editor.state.selection
      const id = $head.depth > 0 ? parseClauseId($head.node(1).attrs.id) : null
      if (id) onHere(id)
    }
    editor.on('selectionUpdate', tell)
    return () => void editor.off('selectionUpdate', tell)
  }, [editor, onHere])
  if (!editor || !meta) return null
  const closed =
    !mayWrite && mode.most === 'read' ? 'readOnly' : mode.most === 'comment' ? 'mode.comments' : 'mode.closed'
  // Who only reads has no caret: what they press is where they are.
  const press = (event: MouseEvent) => {
    const id = parseClauseId((event.target as Element).closest<HTMLElement>('.clause')?.dataset.clause)
    if (id) onHere?.(id)
  }
  return (
    <div className="paper">
      {isNewer && (
        <div role="status" className="mb-4 flex flex-wrap items-center gap-4 border-y border-ink py-3 text-15">
          <p className="grow">{t('newer')}</p>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </div>
      )}
      <div className={clsx('paper-tools', canWrite && 'is-writing')}>
        <div className="flex items-center gap-x-2 text-13 max-sm:gap-x-1 max-sm:overflow-x-auto [&>*]:max-sm:shrink-0">
          {canWrite ? (
            <Toolbar
              editor={editor}
              kinds={KINDS[meta.form]}
              delegation={delegation}
              lifting={lifting}
              rev={meta.rev}
              onlyWords={mode.mode === 'suggest'}
            />
          ) : (
            <p className="grow py-1 text-ink-2">
              {t(meta.archived ? 'archived' : meta.adopted ? 'adoptedWhole' : closed)}
            </p>
          )}
          <span className="flex items-center gap-x-2 max-sm:order-first">
            <CommentTool editor={editor} />
            <ModeMenu {...mode} />
          </span>
          <Tool pressed={finds} onPress={() => setFinds(!finds)}>
            {t('find.open')}
          </Tool>
        </div>
        {finds && <FindBar editor={editor} canWrite={canWrite} onClose={() => setFinds(false)} />}
      </div>
      {canWrite && (
        <p id={keys} className="sr-only">
          {t('keys')}
        </p>
      )}
      <div className="relative">
        <EditorContent editor={editor} onClick={press} />
        <SuggestionBar editor={editor} />
      </div>
      {canWrite && <SlashMenu editor={editor} kinds={KINDS[meta.form]} />}
    </div>
  )
}
