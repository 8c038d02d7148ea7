import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Part } from './part'
import type { Reading } from './reading'
import { sayWhen } from './say-when'
import { tellerFor } from './teller'

/** What happened when, as a table. */
export function TimelinePart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="timeline" title={t('timeline.title')}>
      <table className="w-full border-collapse text-15">
        <caption className="sr-only">{t('timeline.title')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('timeline.when')}</th>
            <th scope="col">{t('timeline.what')}</th>
          </tr>
        </thead>
        <tbody>
          {reading.pack.timeline.map((event) => (
            <tr key={event.id} className="border-b border-hair print:break-inside-avoid">
              <th scope="row" className="w-28 py-3 pe-6 align-baseline font-normal text-ink-2 sm:w-52">
                {event.label ? tell.plain(event.label) : sayWhen(event.when, t, reading.language)}
              </th>
              <td className="py-3 align-baseline">
                <p>{tell.explained(event.text)}</p>
                <CitedFrom record={event} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
