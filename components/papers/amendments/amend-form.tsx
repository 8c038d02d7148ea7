'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { useToast } from '@/components/ui/toast'
import { MOST_WHY, type Act } from '@/lib/papers/amendment'
import type { Body } from '@/lib/papers/body'
import type { ClauseId, ClauseKind } from '@/lib/papers/clause'
import { rebased } from '@/lib/papers/rebase'
import { reworded } from '@/lib/papers/reword'
import type { NewChange } from '@/lib/wire/amendments'
import { usePaper } from '../page/paper-at'
import { keptWords } from './kept-words'
import type { ClauseText } from './use-clause-text'
import { WordChanges } from './word-changes'

export interface AmendFormProps {
  clause: ClauseId
  act: Act
  now: ClauseText
  /** One of the delegation's own that this takes the place of, and its words. */
  replaces?: { readonly id: string; readonly words: string; readonly why: string }
  onClose: () => void
}

const FIRST = 'first'
/** What follows a title or a heading is text. */
function kindAfter(kind: ClauseKind = 'operative', isSections: boolean): ClauseKind {
  if (isSections) return 'section'
  return kind === 'title' ? 'preambular' : kind === 'heading' ? 'operative' : kind
}

const BLANK: Body = [{ type: 'paragraph', attrs: {}, content: [] }]

/** Writes a proposal: the clause's words in a box to type over, what that changes below, a reason, table. */
export function AmendForm({ clause, act, now, replaces, onClose }: AmendFormProps) {
  const t = useTranslations('papers.amendments')
  const { room, paper, first, outline } = usePaper()
  const isSections = useView(room.meta)?.form === 'sections'
  const { present } = useView(outline)
  const own = present.find(({ id }) => id === clause)
  const label = own?.label.full || t('paragraph')
  const table = useCommand('table-amendment')
  const kept = useMemo(
    () => keptWords({ participant: first.me.id, paper: paper.id, clause, act }),
    [first, paper, clause, act],
  )
  const before = now.lines.join('\n')
  const isAdd = act === 'add'
  const [begun] = useState(
    () => kept.read() ?? { base: before, words: replaces?.words ?? (isAdd ? '' : before), why: replaces?.why ?? '' },
  )
  const [base, setBase] = useState(begun.base)
  const [words, setWords] = useState(begun.words)
  const [why, setWhy] = useState(begun.why)
  const [after, setAfter] = useState<string>(FIRST)
  const [clashes, setClashes] = useState(false)
  const say = useToast()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, select, button')?.focus(), [])
  // What others changed meanwhile stays: one's own changes are made in the text as it is now, where they can be.
  if (!isAdd && base !== before) {
    const merged = rebased(base, before, words)
    setBase(before)
    if (merged === null) setClashes(true)
    else setWords(merged)
  }
  const hasWords = act === 'replace' || act === 'alternative' || isAdd
  const isOneLine = own?.kind !== 'section'
  const text = isOneLine ? words.replace(/\s*\n\s*/g, ' ') : words
  const says = hasWords ? text.trim() !== '' && (isAdd || text !== before) : true
  const isDirty = words !== (isAdd ? '' : before) || why !== ''
  useEffect(() => {
    if (isDirty && hasWords) kept.write({ base, words, why })
  }, [kept, base, words, why, isDirty, hasWords])

  const change = (): NewChange => {
    const lines = text.split('\n')
    const against = { clause, baseHash: now.hash }
    switch (act) {
      case 'add': {
        return {
          act,
          clause,
          kind: kindAfter(own?.kind, isSections),
          depth: own?.depth ?? 0,
          body: reworded(BLANK, lines),
        }
      }
      case 'delete':
        return { act, ...against }
      case 'move':
        return { act, ...against, after: after === FIRST ? null : (after as ClauseId) }
      default:
        return { act, ...against, body: reworded(now.body, lines) }
    }
  }
  const submit = async () => {
    const done = await table.run({ paper: paper.id, change: change(), why, ...(replaces && { replaces: replaces.id }) })
    if (!done) return
    kept.clear()
    say(t('isTabled'))
    onClose()
  }
  const putAway = () => {
    kept.clear()
    onClose()
  }
  return (
    <form
      ref={form}
      aria-label={t(`acts.${act}`, { label })}
      className="grid gap-4 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (says) void submit()
      }}
    >
      {hasWords ? (
        <TextAreaField
          label={t(`fields.${act}`, { label })}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          rows={isOneLine ? 4 : 8}
          maxLength={20_000}
          dir="auto"
          error={table.fieldError('change.body')}
        />
      ) : (
        <p className="text-15">{t(`acts.${act}`, { label })}</p>
      )}
      {act === 'move' && (
        <SelectField
          label={t('fields.move')}
          value={after}
          onChange={(event) => setAfter(event.target.value)}
          error={table.fieldError('change.after')}
        >
          <option value={FIRST}>{t('first')}</option>
          {present
            .filter(({ id, kind }) => id !== clause && kind !== 'title')
            .map(({ id, label, text }) => (
              <option key={id} value={id}>
                {t('behind', { label: label.full, text: text.slice(0, 40) })}
              </option>
            ))}
        </SelectField>
      )}
      {clashes && (
        <p role="status" className="border-s-4 border-accent bg-accent-wash px-3 py-2 text-13">
          {t('changedMeanwhile')}
        </p>
      )}
      {hasWords && !isAdd && says && (
        <div className="grid gap-1" aria-live="off">
          <p className="text-13 text-ink-2">{t('preview')}</p>
          <WordChanges before={before} after={text} />
        </div>
      )}
      {act === 'delete' && <WordChanges before={before} after="" />}
      <TextAreaField
        label={t('reason')}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        rows={2}
        maxLength={MOST_WHY}
        dir="auto"
      />
      <FailureNote>{table.failure?.fields ? undefined : table.failed}</FailureNote>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="main" disabled={!says} pending={table.pending} className="max-sm:grow">
          {t(act === 'alternative' ? 'tableAlternative' : 'table')}
        </Button>
        <Button onClick={isDirty && hasWords ? onClose : putAway}>{t('close')}</Button>
        {isDirty && hasWords && (
          <Button look="text" onClick={putAway}>
            {t('discard')}
          </Button>
        )}
      </div>
      {hasWords && <p className="text-13 text-ink-3">{t('onDevice')}</p>}
    </form>
  )
}
