'use client'
import { useTranslations } from 'next-intl'
import { useIdeas } from './ideas'
import { useBoardWords } from './wording'

/** On the wall: what to do while everyone writes alone; the leading notes once there are dots; else groups with their first notes. */
export function BoardWall() {
  const t = useTranslations('activities.ideas-board')
  const { settings, picture } = useIdeas()
  const { leading } = useBoardWords()
  if (settings.phase === 'alone' || !picture)
    return (
      <div className="grid h-full content-center">
        <p className="font-serif text-60 font-medium text-balance">{t('alone.title')}</p>
        <p className="mt-5 text-[2rem]/[2.75rem] text-ink-2">{t('alone.body')}</p>
      </div>
    )
  if (settings.phase === 'vote' && leading.length > 0)
    return (
      <ol className="text-[2rem]/[2.75rem]">
        {leading.slice(0, 8).map(({ key, text, dots }) => (
          <li key={key} className="grid grid-cols-[1fr_auto] gap-8 border-b border-hair py-3">
            <span dir="auto" className="line-clamp-2">
              {text}
            </span>
            <b className="font-semibold">{t('count', { n: dots })}</b>
          </li>
        ))}
      </ol>
    )
  return (
    <div className="h-full columns-2 gap-10 overflow-hidden">
      {picture
        .filter(({ notes }) => notes.length > 0)
        .map(({ id, name, notes }, index) => (
          <section key={id ?? 'none'} className="mb-8 break-inside-avoid border-t-2 border-ink pt-3">
            <h2 className="text-[2rem]/[2.5rem] font-semibold">
              {id === null ? t('noGroup') : name || t('unnamed', { number: index })}
            </h2>
            <ul className="mt-2 text-[1.75rem]/[2.25rem]">
              {notes.slice(0, 5).map(({ key, text }) => (
                <li key={key} dir="auto" className="line-clamp-2 border-b border-hair py-2">
                  {text}
                </li>
              ))}
            </ul>
            {notes.length > 5 && (
              <p className="pt-2 text-[1.5rem]/[2rem] text-ink-2">{t('more', { n: notes.length - 5 })}</p>
            )}
          </section>
        ))}
    </div>
  )
}
