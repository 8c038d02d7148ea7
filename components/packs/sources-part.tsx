import { useTranslations } from 'next-intl'
import { Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { sayWhen } from './say-when'
import { tellerFor } from './teller'

/** The sources: what each is, and when it was written. */
export function SourcesPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="sources" title={t('sources.title')} lead={t('sources.lead')}>
      <Rows>
        {reading.pack.sources.map((source) => (
          <Row
            key={source.id}
            id={`source-${source.id}`}
            name={
              <>
                <h3 className="text-18">{tell.plain(source.short)}</h3>
                <p className="mt-1 text-13 text-ink-2">
                  {t(`sources.kind.${source.kind}`)},{' '}
                  {source.written
                    ? t('sources.written', { when: sayWhen(source.written, t, reading.language) })
                    : t('when.unknown')}
                </p>
              </>
            }
          >
            <p className="font-medium">{tell.plain(source.title)}</p>
            <p className="text-ink-2">{tell.plain(source.note)}</p>
          </Row>
        ))}
      </Rows>
    </Part>
  )
}
