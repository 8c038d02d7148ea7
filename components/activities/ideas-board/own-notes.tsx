'use client'
import { useTranslations } from 'next-intl'
import { use, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-area-field'
import { NOTE_LIMIT, noteSchema } from '@/lib/activities/ideas-board/note'
import type { Drafts } from './drafts'
import { HushedContext, WordsOfOwn } from '../hushed'
import { useIdeas } from './ideas'

/** One's own notes before the others have them: written, taken back, shared one by one or all at once. */
export function OwnNotes() {
  const { drafts } = useIdeas()
  return drafts && <OwnDrafts drafts={drafts} />
}

function OwnDrafts({ drafts }: { drafts: Drafts }) {
  const t = useTranslations('activities.ideas-board.own')
  const { acts: all } = useIdeas()
  const acts = use(HushedContext) ? null : all
  const notes = useView(drafts)
  const [text, setText] = useState('')
  const fits = noteSchema.safeParse({ text })
  const add = () => {
    if (!fits.success) return
    drafts.add(fits.data.text)
    setText('')
  }
  return (
    <section>
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="text-13 text-ink-2">{t(acts ? 'share' : 'alone')}</p>
      <WordsOfOwn>
        <form
          className="mt-3"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextAreaField
            label={t('new')}
            rows={2}
            dir="auto"
            maxLength={NOTE_LIMIT}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              add()
            }}
          />
          <Button type="submit" className="mt-2" disabled={!fits.success}>
            {t('add')}
          </Button>
        </form>
      </WordsOfOwn>
      <ul className="mt-3 grid gap-2">
        {notes.map(({ id, text: words }) => (
          <li key={id} className="border border-dashed border-hair-strong px-3 py-2">
            <p dir="auto" className="text-15 wrap-anywhere">
              {words}
            </p>
            <div className="mt-1 flex gap-5">
              {acts && (
                <Button
                  look="text"
                  onClick={() => {
                    acts.share(words)
                    drafts.remove(id)
                  }}
                >
                  {t('shareOne')}
                </Button>
              )}
              <Button look="text" onClick={() => drafts.remove(id)}>
                {t('drop')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {acts && notes.length > 1 && (
        <Button
          look="main"
          className="mt-3"
          onClick={() => {
            for (const note of notes) acts.share(note.text)
            drafts.clear()
          }}
        >
          {t('shareAll', { n: notes.length })}
        </Button>
      )}
    </section>
  )
}
