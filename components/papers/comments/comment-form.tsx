'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { MOST_COMMENT, type Nameable } from '@/lib/papers/comment'

const MOST_NAMES = 6

/** The name that is being typed behind an at-sign at the end of what stands before the caret. */
export function nameAt(text: string, caret: number): string | null {
  return /(?:^|[^\p{L}\p{N}])@([^\n@]{0,40})$/u.exec(text.slice(0, caret))?.[1] ?? null
}

/** Writes a comment. An at-sign offers delegations and people; Control and Enter sends. */
export function CommentForm({
  label,
  send,
  nameables,
  pending,
  failed,
  isCalled = false,
  onSend,
  onCancel,
}: {
  label: string
  send: string
  nameables: readonly Nameable[]
  pending: boolean
  failed: string | undefined
  /** It opened at the press of a button: the caret goes there. */
  isCalled?: boolean
  /** Resolves to whether it was sent. */
  onSend: (text: string) => Promise<boolean>
  onCancel?: () => void
}) {
  const t = useTranslations('papers.comments')
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const field = useRef<HTMLDivElement>(null)
  const id = useId()
  const typed = nameAt(text, caret)?.toLocaleLowerCase() ?? null
  const names = typed === null ? [] : nameables.filter(({ name }) => name.toLocaleLowerCase().startsWith(typed) && name.toLocaleLowerCase() !== typed).slice(0, MOST_NAMES) // prettier-ignore
  const now = Math.min(at, names.length - 1)
  useEffect(() => {
    if (isCalled) field.current?.querySelector('textarea')?.focus()
  }, [isCalled])
  const submit = async () => {
    if (text.trim() !== '' && (await onSend(text.trim()))) setText('')
  }
  const take = ({ name }: Nameable) => {
    const start = caret - (typed?.length ?? 0)
    const next = `${text.slice(0, start)}${name} `
    setText(next + text.slice(caret))
    const area = field.current?.querySelector('textarea')
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(next.length, next.length)
      setCaret(next.length)
    })
  }
  const press = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (names.length > 0 && way) setAt((now + way + names.length) % names.length)
    else if (names.length > 0 && (event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey)
      take(names[now]!)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else if (event.key === 'Escape' && onCancel) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={field} className="relative mt-2">
      <TextAreaField
        label={label}
        labelHidden
        placeholder={label}
        rows={2}
        maxLength={MOST_COMMENT}
        value={text}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? id : undefined}
        aria-activedescendant={names.length > 0 ? `${id}-${now}` : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setCaret(event.target.selectionStart)
          setAt(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={press}
      />
      {names.length > 0 && (
        <div
          id={id}
          role="listbox"
          aria-label={t('names')}
          className="absolute inset-x-0 z-20 border border-hair-strong border-t-2 border-t-ink bg-paper py-1 text-13"
        >
          {names.map((one, i) => (
            // The keys are the field's, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.id}
              tabIndex={-1}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === now}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
              className={`flex min-h-9 cursor-pointer items-center px-3 pointer-coarse:min-h-11 ${i === now ? 'bg-ink text-paper' : 'hover:bg-shade'}`}
            >
              <bdi className="truncate">{one.name}</bdi>
            </div>
          ))}
        </div>
      )}
      <FailureNote>{failed}</FailureNote>
      {(text !== '' || onCancel) && (
        <div className="mt-2 flex gap-4">
          <Button look="text" pending={pending} disabled={text.trim() === ''} onClick={() => void submit()}>
            {send}
          </Button>
          {onCancel && (
            <Button look="text" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
