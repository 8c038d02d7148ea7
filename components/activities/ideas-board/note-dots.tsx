'use client'
import { useTranslations } from 'next-intl'
import type { PlacedNote } from '@/lib/activities/ideas-board/board-picture'
import { withDot } from './board-acts'
import { useIdeas } from './ideas'

const MOST_DRAWN = 8

/** A note's dots, one's own among them, and giving or taking one. */
export function NoteDots({ note }: { note: PlacedNote }) {
  const t = useTranslations('activities.ideas-board')
  const { asked, settings, dotsLeft } = useIdeas()
  const mine = asked.own?.votes[note.key] ?? 0
  const change = (by: 1 | -1) => asked.give?.(withDot(asked.own, note.key, by, settings.votes))
  const button =
    'grid size-6 place-items-center border border-hair-strong text-15 leading-none hover:border-ink disabled:border-hair disabled:text-ink-3 pointer-coarse:size-11'
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden className="flex gap-0.5">
        {Array.from({ length: Math.min(note.dots, MOST_DRAWN) }, (_, at) => (
          <i key={at} className={`size-2 rounded-full ${at < mine ? 'bg-accent' : 'bg-ink'}`} />
        ))}
      </span>
      <span className="text-ink">
        <span aria-hidden>{note.dots > 0 && t('count', { n: note.dots })}</span>
        <span className="sr-only">{t('dotsWithMine', { n: note.dots, mine })}</span>
      </span>
      {asked.give && (
        <>
          <button
            type="button"
            className={button}
            disabled={mine === 0}
            aria-label={t('takeDot', { note: note.text })}
            onClick={() => change(-1)}
          >
            −
          </button>
          <button
            type="button"
            className={button}
            disabled={dotsLeft <= 0}
            aria-label={t('giveDot', { note: note.text })}
            onClick={() => change(1)}
          >
            +
          </button>
        </>
      )}
    </span>
  )
}
