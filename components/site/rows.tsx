import clsx from 'clsx'
import type { ReactNode } from 'react'

/** Lines of a programme, divided by hairlines: a mark, a name, what it is, and a word at the end. */
export function Rows({
  rows,
}: {
  rows: readonly { key: string; mark: ReactNode; name: ReactNode; text: ReactNode; aside?: ReactNode }[]
}) {
  const withAside = rows.some((row) => row.aside !== undefined)
  return (
    <ul>
      {rows.map(({ key, mark, name, text, aside }) => (
        <li
          key={key}
          className={clsx(
            'grid grid-cols-[2.5rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 border-b border-hair py-3.5 text-15 first:pt-0 lg:first:pt-0',
            withAside
              ? 'md:grid-cols-[3.5rem_14rem_minmax(0,1fr)_7rem]'
              : 'md:grid-cols-[3.5rem_15.5rem_minmax(0,1fr)]',
          )}
        >
          <div className="text-ink-2">{mark}</div>
          <h3 className="font-serif text-[1.1875rem]/[1.625rem] font-medium">{name}</h3>
          <p className="col-start-2 md:col-start-auto">{text}</p>
          {aside !== undefined && <p className="col-start-2 text-ink-2 md:col-start-auto md:text-end">{aside}</p>}
        </li>
      ))}
    </ul>
  )
}
