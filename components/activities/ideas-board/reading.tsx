'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ShownNote } from '../asked/shown-note'
import { BoardFinding } from './board-finding'
import { useIdeas } from './ideas'
import { OwnNotes } from './own-notes'
import { PhaseChoice } from './phase-choice'

/** One's own notes and dots, what the board says, and for who runs it what comes next. */
export function Reading() {
  const t = useTranslations('activities.ideas-board')
  const { layout, runs, drafts, settings, asked, dotsLeft } = useIdeas()
  if (layout === 'screen') return <BoardFinding />
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {runs && <PhaseChoice />}
      {settings.phase === 'vote' && asked.give && (
        <p role="status" className="font-serif text-20 font-medium">
          {t('left', { n: dotsLeft, of: settings.votes })}
        </p>
      )}
      {settings.phase === 'vote' && asked.takePart && (
        <p>
          <Button look="text" onClick={asked.takePart}>
            {t('giveDots')}
          </Button>
        </p>
      )}
      {layout === 'wide' && drafts && <OwnNotes />}
      {settings.phase !== 'alone' && <BoardFinding />}
      {drafts && <ShownNote shown={settings.shown} />}
    </div>
  )
}
