import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Label, Part } from './part'
import type { Reading } from './reading'
import { Statements } from './statements'
import { tellerFor } from './teller'

/** Claims of the sources beside what a record says. */
export function FactChecksPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="facts" title={t('facts.title')} lead={t('facts.lead')}>
      {reading.pack.factChecks.map((check) => (
        <div
          key={check.id}
          className="grid gap-x-8 gap-y-4 border-b border-hair py-6 text-15 first:pt-0 sm:grid-cols-2 print:break-inside-avoid"
        >
          <Statements label={t('facts.claim')} said={[check.claim]} tell={tell} reading={reading} />
          <div>
            <Label>{t('facts.finding')}</Label>
            <p className="mt-1">{tell.explained(check.finding)}</p>
            <CitedFrom record={{ ...check, asOf: check.asOf ?? check.date }} reading={reading} />
          </div>
        </div>
      ))}
    </Part>
  )
}
