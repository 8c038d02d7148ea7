'use client'
import { useTranslations } from 'next-intl'
import { AimMark } from '@/components/charts/aim-mark'
import { textColour } from '@/components/charts/aim-look'
import type { RangeEnd, Wording as Source } from '@/lib/activities/weigh-aims/settings'
import { say, spokenIn, type Text } from '@/lib/packs/text'
import { useWeighing } from './weighing'

/** What each aim means, whose it is, and how far its range goes: weights mean nothing without it. */
export function AimsInWords({ open = false }: { open?: boolean }) {
  const t = useTranslations('activities.weigh-aims.aims')
  const { settings, aims } = useWeighing()
  return (
    <section>
      <details open={open} className="group">
        <summary className="flex min-h-8 items-center gap-2 text-18 font-semibold pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <h2 className="text-18 font-semibold">{t('title')}</h2>
          <svg
            viewBox="0 0 12 12"
            aria-hidden
            className="size-3 fill-none stroke-current stroke-[1.5] transition-transform group-open:rotate-180"
          >
            <path d="M2 4.5l4 4 4-4" />
          </svg>
        </summary>
        <p className="text-13 text-ink-2">{t('range')}</p>
        {settings.aims.map((aim, index) => (
          <div key={aim.id} className="mt-3 border-t border-hair pt-2.5 text-13">
            <h3
              className="flex items-center gap-2 font-sans text-15 font-semibold"
              style={{ color: textColour(index) }}
            >
              <AimMark aim={aims[index]!} index={index} />
              <Said text={aim.name} />
            </h3>
            <p className="mt-1">
              <Said text={aim.meaning} /> <SourceNote source={aim.source} />
            </p>
            <p className="mt-1 text-ink-2">
              <Said text={aim.whose} />
            </p>
            <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              <End term={t('worst')} end={aim.worst} />
              <End term={t('best')} end={aim.best} />
            </dl>
          </div>
        ))}
      </details>
    </section>
  )
}

function End({ term, end }: { term: string; end: RangeEnd }) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd>
        <Said text={end.long} /> <SourceNote source={end.source} />
      </dd>
    </>
  )
}

/** Whose words these are. */
export function SourceNote({ source }: { source: Source }) {
  const t = useTranslations('activities.weigh-aims.aims')
  const { language } = useWeighing()
  if (source === 'ours') return <span className="text-12 text-ink-3">{t('ours')}.</span>
  const where = source.where === undefined ? '' : `, ${say(source.where, language)}`
  return <span className="text-12 text-ink-3">{t('source', { source: `${say(source.name, language)}${where}` })}.</span>
}

/** A text of the pack in the reader's language, or marked as the language it is in. */
export function Said({ text }: { text: Text }) {
  const { language } = useWeighing()
  return <span lang={spokenIn(text, language)}>{say(text, language)}</span>
}
