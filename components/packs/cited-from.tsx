import type { Citation, When } from '@/lib/packs/cited'
import { say } from '@/lib/packs/text'
import { useTranslations } from 'next-intl'
import type { Reading } from './reading'
import { sayWhen } from './say-when'

interface Cited {
  readonly source: Citation
  readonly also?: readonly Citation[]
  readonly asOf?: When
}

/** Under a record: which source says it, where in it, when that was written, and as of when it holds. */
export function CitedFrom({ record, reading }: { record: Cited; reading: Reading }) {
  const t = useTranslations('pack')
  const citations = [record.source, ...(record.also ?? [])]
  return (
    <p className="mt-1 text-12 text-ink-3">
      <span className="sr-only">{t('source.label')} </span>
      {citations.map((citation, place) => (
        <span key={place}>
          {place > 0 && t('source.and')}
          <CitedSource citation={citation} reading={reading} />
        </span>
      ))}
      {record.asOf && t('source.asOf', { when: sayWhen(record.asOf, t, reading.language) })}
    </p>
  )
}

function CitedSource({ citation, reading }: { citation: Citation; reading: Reading }) {
  const t = useTranslations('pack')
  const { pack, language } = reading
  const source = pack.sources.find(({ id }) => id === citation.id)
  const where = citation.where && say(citation.where, language)
  if (!source) return <>{where ? t('source.oursWhere', { where }) : t('source.ours')}</>
  const written = source.written ? sayWhen(source.written, t, language) : t('when.unknown')
  return (
    <>
      <a
        href={`#source-${source.id}`}
        title={say(source.title, language)}
        className="underline decoration-hair-strong decoration-1 underline-offset-[3px] hover:decoration-current"
      >
        {say(source.short, language)}
      </a>{' '}
      {where ? t('source.writtenWhere', { written, where }) : t('source.written', { written })}
    </>
  )
}
