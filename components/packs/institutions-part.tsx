import { LEVELS, type Institution } from '@/lib/packs/pack'
import { useTranslations } from 'next-intl'
import { Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { sayWhen } from './say-when'
import { Statements } from './statements'
import { tellerFor, type Teller } from './teller'

const STANDINGS: readonly Institution['standing'][] = ['migration', 'embedded', 'proposed', 'past', 'comparator']

/** Institutions by level: what each is and does, its limits, where that is said, and as of when. */
export function InstitutionsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  const ordered = reading.pack.institutions.toSorted(
    (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  )
  const levels = LEVELS.toReversed().flatMap((level) => {
    const institutions = ordered.filter((institution) => institution.levels[0] === level)
    return institutions.length > 0 ? [{ level, institutions }] : []
  })
  return (
    <Part id="institutions" title={t('institutions.title')} lead={t('institutions.lead')}>
      {levels.map(({ level, institutions }) => (
        <div key={level} className="mt-10 first:mt-0">
          <h3 className="mb-4 text-18">{t(`institutions.level.${level}`)}</h3>
          <Rows>
            {institutions.map((each) => (
              <Row
                key={each.id}
                id={`institution-${each.id}`}
                name={<InstitutionName institution={each} reading={reading} tell={tell} />}
              >
                <Statements label={t('institutions.does')} said={each.does} tell={tell} reading={reading} />
                <Statements label={t('institutions.limits')} said={each.limits} tell={tell} reading={reading} />
                <Statements label={t('institutions.since')} said={each.stamps} tell={tell} reading={reading} />
              </Row>
            ))}
          </Rows>
        </div>
      ))}
    </Part>
  )
}

function InstitutionName({ institution, reading, tell }: { institution: Institution; reading: Reading; tell: Teller }) {
  const t = useTranslations('pack')
  const when = (date: NonNullable<Institution['since']>) => sayWhen(date, t, reading.language)
  const { name, abbreviation, formality, standing, levels, since, joined } = institution
  const facts = [
    formality && t(`institutions.formality.${formality}`),
    standing !== 'migration' && t(`institutions.standing.${standing}`),
    levels.length > 1 &&
      t('institutions.also', {
        levels: levels
          .slice(1)
          .map((at) => t(`institutions.at.${at}`))
          .join(', '),
      }),
    since && t('institutions.from', { when: when(since) }),
  ].filter((fact) => fact !== undefined && fact !== false)
  return (
    <>
      <h4 className="font-serif text-16 font-medium">
        {tell.plain(name)}
        {abbreviation && <> ({tell.plain(abbreviation)})</>}
      </h4>
      <ul className="mt-1 text-13 text-ink-2">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {joined && (
          <li>
            {tell.plain(joined.what)} ({when(joined.when)})
          </li>
        )}
      </ul>
    </>
  )
}
