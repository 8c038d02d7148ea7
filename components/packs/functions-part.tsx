import { useTranslations } from 'next-intl'
import { Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { Statements } from './statements'
import { tellerFor } from './teller'

/** What governance should do, and the gap a source finds in each. */
export function FunctionsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="functions" title={t('functions.title')} lead={t('functions.lead')}>
      <Rows>
        {reading.pack.functions.map((each) => (
          <Row key={each.id} id={`function-${each.id}`} name={<h3 className="text-18">{tell.plain(each.name)}</h3>}>
            <p>{tell.explained(each.meaning)}</p>
            <Statements label={t('functions.gap')} said={[each.gap]} tell={tell} reading={reading} />
          </Row>
        ))}
      </Rows>
    </Part>
  )
}
