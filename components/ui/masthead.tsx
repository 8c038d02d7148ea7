import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Wordmark } from './wordmark'

// A plain link: this head is on every page, the failed ones too, and stays small.
const HOME = '/'

/**
 * The head of a page, as of a conference paper. `title` stands after a hairline beside the name, `children` at the end.
 * `wide`: across the whole window, for screens with columns of their own; else as wide as a page's text. `roomy`: the
 * title is left out where there is little room for it.
 */
export function Masthead({
  title,
  wide = false,
  roomy = false,
  children,
}: {
  title?: ReactNode
  wide?: boolean
  roomy?: boolean
  children?: ReactNode
}) {
  return (
    <header className={clsx(wide ? 'border-b border-ink px-5 lg:px-6' : 'mx-auto w-full max-w-page px-5 lg:px-8')}>
      <div
        className={clsx(
          'flex items-center gap-x-6 gap-y-1',
          wide ? 'min-h-14' : 'min-h-16 flex-wrap border-b-2 border-ink py-2 lg:min-h-20',
        )}
      >
        <a href={HOME} className="shrink-0 no-underline">
          <Wordmark size={wide ? 'medium' : 'large'} />
        </a>
        {title !== undefined && (
          <>
            <span aria-hidden className={clsx('h-6 w-px bg-hair', roomy && 'max-sm:hidden')} />
            <span className={clsx('min-w-0 truncate font-serif text-18 font-medium', roomy && 'max-sm:hidden')}>
              {title}
            </span>
          </>
        )}
        <div className="ms-auto flex flex-wrap items-center justify-end gap-x-6 gap-y-1 text-15 text-ink-2">
          {children}
        </div>
      </div>
    </header>
  )
}
