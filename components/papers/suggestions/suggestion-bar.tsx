'use client'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { usePaper } from '../page/paper-at'
import { useDecide, verdictsOn } from './use-decide'

interface Touched {
  readonly id: string
  readonly by: string
  readonly verb: 'inserts' | 'strikes'
}

/** The suggestions at the caret, the ones it stands in before those it touches. */
function touchedBy({ state }: Editor): Touched[] {
  const { $head, empty } = state.selection
  if (!empty || !$head.parent.isTextblock) return []
  const found = new Map<string, Touched>()
  for (const node of [$head.nodeBefore, $head.nodeAfter]) {
    for (const { type, attrs } of node?.marks ?? []) {
      if (type.name !== 'inserted' && type.name !== 'deleted') continue
      const [id, by] = [attrs.id as string, attrs.by as string]
      const key = `${id} ${by}`
      if (!found.has(key)) found.set(key, { id, by, verb: type.name === 'inserted' ? 'inserts' : 'strikes' })
    }
  }
  return [...found.values()]
}

/** Under the line with the caret: whose suggestion that is, and what one may do with it, by keys too. */
export function SuggestionBar({ editor }: { editor: Editor }) {
  const t = useTranslations('papers.suggestions')
  const at = usePaper()
  const toast = useToast()
  const { decide, failed } = useDecide(at)
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ top: 0, left: 0 })
  const touched = useEditorState({ editor, selector: ({ editor }) => touchedBy(editor).slice(0, 2) })
  const head = useEditorState({ editor, selector: ({ editor }) => editor.state.selection.head })
  const names = touched.map(({ id, by }) => `${id} ${by}`).join()
  useEffect(() => {
    if (failed) toast(failed)
  }, [failed, toast])
  useLayoutEffect(() => {
    const parent = bar.current?.offsetParent
    if (!bar.current || !parent) return
    const caret = editor.view.coordsAtPos(head)
    const frame = parent.getBoundingClientRect()
    const most = frame.width - bar.current.offsetWidth
    setPlace({ top: caret.bottom - frame.top + 6, left: Math.max(0, Math.min(caret.left - frame.left - 12, most)) })
  }, [editor, head, names])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey) return
      const wanted = { Enter: 0, Backspace: 1 }[event.key]
      const [first] = touchedBy(editor)
      const verdicts = first ? verdictsOn(at, first.by) : []
      const verdict = wanted === undefined ? undefined : (verdicts[wanted] ?? (wanted === 1 ? verdicts[0] : undefined))
      if (!first || !verdict || (wanted === 0 && verdict !== 'accepted')) return
      event.preventDefault()
      event.stopPropagation()
      void decide(verdict, first.by, first.id)
    }
    const { dom } = editor.view
    dom.addEventListener('keydown', press, true)
    return () => dom.removeEventListener('keydown', press, true)
  }, [editor, at, decide])
  if (touched.length === 0) return null
  return (
    <div
      ref={bar}
      role="group"
      aria-label={t('here')}
      style={{ top: place.top, left: place.left }}
      className="suggestion-bar absolute z-10 border border-hair-strong border-t-2 border-t-ink bg-paper px-4 py-1 text-13 text-ink print:hidden"
    >
      {touched.map(({ id, by, verb }) => (
        <p key={`${id} ${by}`} className="flex min-h-8 items-center gap-4 whitespace-nowrap">
          <span className="text-ink-2">
            {t.rich(`${verb}Here`, {
              code: at.codeOf(by),
              b: (words) => <b className="font-semibold text-ink">{words}</b>,
            })}
          </span>
          {verdictsOn(at, by).map((verdict) => (
            <button
              key={verdict}
              type="button"
              aria-label={t(`does.${verdict}`, { code: at.codeOf(by) })}
              aria-keyshortcuts={verdict === 'accepted' ? 'Control+Alt+Enter' : 'Control+Alt+Backspace'}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void decide(verdict, by, id)}
              className="min-h-8 font-medium text-accent underline decoration-1 underline-offset-4 hover:decoration-2 pointer-coarse:min-h-11"
            >
              {t(`verbs.${verdict}`)}
            </button>
          ))}
        </p>
      ))}
    </div>
  )
}
