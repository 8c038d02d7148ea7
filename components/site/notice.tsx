import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Masthead } from '@/components/ui/masthead'

// A plain link, as in the masthead: the whole page is asked for anew.
const HOME = '/'

/** A page that has nothing to show: says why and leads to the first page. Part of every page's download, so it stays small. */
export function Notice({
  title,
  home,
  action,
  children,
}: {
  title: ReactNode
  /** The words of the link to the first page. */
  home: string
  /** What may help first. */
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <Masthead />
      <main id="main" className="mx-auto w-full max-w-page px-5 pt-16 pb-24 lg:px-8 lg:pt-24">
        <div className="max-w-text border-t-[3px] border-ink pt-6">
          <h1 className="text-30">{title}</h1>
          <div className="measure mt-3 grid gap-3 font-serif text-18 text-ink-2">{children}</div>
          <div className="mt-8 flex flex-wrap gap-4">
            {action}
            <a href={HOME} className={buttonClass('plain', 'large')}>
              {home}
            </a>
          </div>
        </div>
      </main>
    </>
  )
}
