'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import type { ClauseId } from '@/lib/papers/clause'
import { paperPath } from '@/lib/wire/addresses'
import { usePaper } from '../page/paper-at'

/** Begins a working copy of chosen paragraphs, for the reader's delegation alone. */
export function BeginDraft() {
  const t = useTranslations('papers.drafts')
  const router = useRouter()
  const { first, paper, room, outline } = usePaper()
  const { present } = useView(outline)
  const title = useView(room.meta)?.title ?? paper.title
  const begin = useCommand('begin-draft')
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [left, setLeft] = useState<ReadonlySet<ClauseId>>(new Set())
  const chosen = present.filter(({ id }) => !left.has(id))
  const open = () => {
    setName(t('called', { title }).slice(0, 140))
    setLeft(new Set())
    setOpen(true)
  }
  const submit = async () => {
    const clauses = left.size === 0 ? undefined : chosen.map(({ id }) => id)
    const done = await begin.run({ paper: paper.id, title: name, ...(clauses && { clauses }) })
    if (done) router.push(paperPath(first.workshop, done.paper))
  }
  const turn = (id: ClauseId, isIn: boolean) => {
    const next = new Set(left)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <div className="border-b border-hair py-3 text-13">
      <p className="text-ink-2">{t('lede')}</p>
      <Button look="text" onClick={open} className="mt-1">
        {t('begin')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('begin')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button
              look="main"
              pending={begin.pending}
              disabled={chosen.length === 0 || name.trim() === ''}
              onClick={() => void submit()}
            >
              {t('make')}
            </Button>
          </>
        }
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <p>{t('means')}</p>
          <TextField
            label={t('name')}
            value={name}
            maxLength={140}
            onChange={(event) => setName(event.target.value)}
            error={begin.fieldError('title')}
          />
          <fieldset className="min-w-0">
            <legend className="flex w-full items-baseline justify-between gap-4 text-13 font-medium text-ink">
              <span>{t('which')}</span>
              <Button
                look="text"
                onClick={() => setLeft(left.size === 0 ? new Set(present.map(({ id }) => id)) : new Set())}
              >
                {t(left.size === 0 ? 'noneOf' : 'allOf')}
              </Button>
            </legend>
            <div className="mt-2 max-h-64 overflow-y-auto border-y border-hair">
              {present.map(({ id, label, text }) => (
                <label key={id} className="flex min-h-9 items-baseline gap-3 py-1 text-13 pointer-coarse:min-h-11">
                  <input
                    type="checkbox"
                    checked={!left.has(id)}
                    onChange={(event) => turn(id, event.target.checked)}
                    className="size-4 shrink-0 translate-y-0.5 accent-[var(--accent)]"
                  />
                  <b className="w-12 shrink-0 font-semibold tabular-nums">{label.full}</b>
                  <span dir="auto" className="min-w-0 grow truncate font-serif text-15">
                    {text.slice(0, 120)}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <FailureNote>{begin.failed}</FailureNote>
        </div>
      </Dialog>
    </div>
  )
}
