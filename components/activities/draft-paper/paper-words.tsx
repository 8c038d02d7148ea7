'use client'
import clsx from 'clsx'
import type { PaperReading } from '@/lib/wire/paper-text'

/** A paper's text to be read: numbers beside it, deeper paragraphs further in. `heads`: the level of its headings. */
export function PaperWords({
  paper,
  heads,
  large = false,
}: {
  paper: PaperReading
  heads: 'h2' | 'h3' | 'h4'
  large?: boolean
}) {
  const Head = heads
  const written = paper.clauses.filter(({ kind, text }) => kind !== 'title' && text !== '')
  return (
    <div className={clsx('font-serif', large ? 'text-30 leading-snug' : 'text-18')}>
      {written.map(({ id, kind, number, depth, text }) =>
        kind === 'heading' ? (
          <Head key={id} dir="auto" className={clsx('mt-5 text-start font-semibold', large ? 'text-44' : 'text-22')}>
            {text}
          </Head>
        ) : (
          <p
            key={id}
            className={clsx('flex break-inside-avoid gap-4', large ? 'pb-6' : 'mt-3')}
            style={{ marginInlineStart: `${depth * 1.5}rem` }}
          >
            {number !== '' && (
              <span
                className={clsx(
                  'shrink-0 pt-1 font-sans font-semibold tabular-nums',
                  large ? 'w-20 pt-2 text-22' : 'w-10 text-13',
                )}
              >
                {number}
              </span>
            )}
            <span dir="auto" className="min-w-0 grow text-start whitespace-pre-line wrap-anywhere">
              {text}
            </span>
          </p>
        ),
      )}
    </div>
  )
}
