'use client'
import { EditorContent } from '@tiptap/react'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useMemo, useState, type MouseEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useView } from '@/components/session/use-view'
import { parseClauseId, type ClauseId, type ClauseKind } from '@/lib/papers/clause'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { FindBar } from './editor/find-bar'
import { SlashMenu } from './editor/slash-menu'
import { Tool } from './editor/tool'
import { Toolbar } from './editor/toolbar'
import type { Lifting } from './proposals/use-lifting'
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
  const canWrite = mayWrite && meta !== null && !isNewer && meta.archived !== true
  const [finds, setFinds] = useState(false)
  const keys = useId()
  const words = useMemo(
    () => ({
      prompts: {
        title: t('prompts.title'),
        heading: t('prompts.heading'),
        preambular: t('prompts.preambular'),
        operative: t('prompts.operative'),
        section: t('prompts.section'),
      },
      standing: { open: t('standing.open'), bracketed: t('standing.bracketed'), adopted: t('standing.adopted') },
      rival: (label: string, number: number) => t('amendments.alternative', { label, number }),
      proposals: {
        amendments: (count: number) => t('amendments.count', { count }),
        rivals: (count: number) => t('amendments.rivals', { count }),
        with: (parties: string) => t('amendments.with', { parties }),
        former: t('amendments.former'),
      },
    }),
    [t],
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
  })
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
        <div className="flex items-center gap-x-2 text-13">
          {canWrite ? (
            <Toolbar
              editor={editor}
              kinds={KINDS[meta.form]}
              delegation={delegation}
              lifting={lifting}
              rev={meta.rev}
            />
          ) : (
            <p className="grow py-1 text-ink-2">{t(meta.archived ? 'archived' : 'readOnly')}</p>
          )}
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
      <EditorContent editor={editor} onClick={press} />
      {canWrite && <SlashMenu editor={editor} kinds={KINDS[meta.form]} />}
    </div>
  )
}
