import type { Actor } from '@/lib/packs/pack'
import { useTranslations } from 'next-intl'
import { Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { Statements } from './statements'
import { tellerFor } from './teller'

/** Who is at the table by default, what each wants and may do, and who is concerned but away from it. */
export function ActorsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  const { actors, stakeholders } = reading.pack
  return (
    <Part id="actors" title={t('actors.title')} lead={t('actors.lead')}>
      <Rows>
        {actors.map((actor) => (
          <Row
            key={actor.id}
            id={`actor-${actor.id}`}
            name={
              <>
                <h3 className="text-18">{tell.plain(actor.name)}</h3>
                <p className="mt-1 text-13 text-ink-2">
                  <span className="font-semibold tracking-wide">{actor.code}</span>{' '}
                  <ActorRights rights={actor.rights} />
                </p>
              </>
            }
          >
            <Statements label={t('actors.interests')} said={actor.interests} tell={tell} reading={reading} />
            <Statements label={t('actors.rights')} said={[actor.rightsReason]} tell={tell} reading={reading} />
          </Row>
        ))}
      </Rows>
      {stakeholders.length > 0 && (
        <div className="mt-10">
          <h3 className="mb-4 text-18">{t('actors.away')}</h3>
          <Rows>
            {stakeholders.map((each) => (
              <Row key={each.id} name={<h4 className="font-serif text-16 font-medium">{tell.plain(each.name)}</h4>}>
                <Statements said={each.interests} tell={tell} reading={reading} />
              </Row>
            ))}
          </Rows>
        </div>
      )}
    </Part>
  )
}

function ActorRights({ rights }: { rights: Actor['rights'] }) {
  const t = useTranslations('pack')
  const may = (['speaks', 'tables', 'votes'] as const).filter((right) => rights[right])
  if (may.length === 0) return <>{t('actors.right.none')}</>
  return <>{may.map((right) => t(`actors.right.${right}`)).join(', ')}</>
}
