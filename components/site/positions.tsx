import { useLocale, useTranslations } from 'next-intl'
import { sayWhen } from '@/components/packs/say-when'
import type { Disagreement, Source } from '@/lib/packs/pack'
import { say } from '@/lib/packs/text'

/** A question on which the sources part, each position with its source and when that was written. */
export function Positions({ disagreement, sources }: { disagreement: Disagreement; sources: readonly Source[] }) {
  const language = useLocale()
  const t = useTranslations('pack')
  return (
    <div>
      <h3 className="font-serif text-20 font-medium">{say(disagreement.question, language)}</h3>
      <ul className="mt-3 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {disagreement.positions.map((position, index) => {
          const source = sources.find(({ id }) => id === position.source.id)
          return (
            <li key={index} className="border-s-[3px] border-double border-ink ps-5">
              <p className="font-serif text-18">{say(position.text, language)}</p>
              {source && (
                <p className="mt-2 text-13 text-ink-2">
                  {say(source.short, language)}
                  {source.written && <span className="text-ink-3"> {sayWhen(source.written, t, language)}</span>}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
