import type { Form, IssueArea } from '@/lib/packs/pack'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Label, Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { tellerFor, type Teller } from './teller'

/** Issue areas with the kind of good and the form one would expect, then the forms themselves. */
export function IssueAreasPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  const { issueAreas, forms } = reading.pack
  const groups = [
    { title: t('issues.byGood'), areas: issueAreas.filter((area) => area.good && !area.comparator) },
    { title: t('issues.others'), areas: issueAreas.filter((area) => !area.good && !area.comparator) },
    { title: t('issues.comparators'), areas: issueAreas.filter((area) => area.comparator) },
  ].filter((group) => group.areas.length > 0)
  return (
    <Part id="issues" title={t('issues.title')} lead={t('issues.lead')}>
      {groups.map(({ title, areas }) => (
        <div key={title} className="mt-8 first:mt-0">
          <h3 className="mb-4 text-18">{title}</h3>
          <Rows>
            {areas.map((area) => (
              <Row key={area.id} id={`issue-${area.id}`} name={<AreaName area={area} forms={forms} tell={tell} />}>
                <div>
                  <p>{tell.explained(area.reason)}</p>
                  <CitedFrom record={area} reading={reading} />
                </div>
                {area.caveat && <p className="text-13 text-ink-2">{tell.explained(area.caveat)}</p>}
              </Row>
            ))}
          </Rows>
        </div>
      ))}
      {forms.length > 0 && (
        <div className="mt-8">
          <h3 className="mb-4 text-18">{t('issues.forms')}</h3>
          <Rows>
            {forms.map((form) => (
              <Row key={form.id} name={<p className="font-medium">{tell.plain(form.name)}</p>}>
                <div>
                  <p>{tell.explained(form.meaning)}</p>
                  <CitedFrom record={form} reading={reading} />
                </div>
              </Row>
            ))}
          </Rows>
        </div>
      )}
    </Part>
  )
}

function AreaName({ area, forms, tell }: { area: IssueArea; forms: readonly Form[]; tell: Teller }) {
  const t = useTranslations('pack')
  const expected = area.forms.map((id) => forms.find((form) => form.id === id)!)
  return (
    <>
      <h4 className="font-serif text-16 font-medium">{tell.plain(area.name)}</h4>
      <div className="mt-2 space-y-1 text-13">
        {area.good && <p>{tell.explained(t(`issues.good.${area.good}`))}</p>}
        <Label>{area.good ? t('issues.expected') : t('issues.found')}</Label>
        {expected.length === 0 && <p className="text-ink-2">{t('issues.none')}</p>}
        {expected.map((form) => (
          <p key={form.id}>{tell.plain(form.name)}</p>
        ))}
      </div>
    </>
  )
}
