import type { Statement } from '@/lib/packs/cited'
import { say } from '@/lib/packs/text'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Part } from './part'
import type { Reading } from './reading'
import { sayWhen } from './say-when'
import { Statements } from './statements'
import { tellerFor, type Teller } from './teller'

/** Where the sources disagree: each one's position beside the other's, and when each was written. */
export function DisagreementsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="disagreements" title={t('disagreements.title')} lead={t('disagreements.lead')}>
      {reading.pack.disagreements.map(({ id, question, positions, note }) => (
        <div key={id} className="border-b border-hair py-6 first:pt-0 print:break-inside-avoid">
          <h3 className="text-18">{tell.plain(question)}</h3>
          <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
            {positions.map((position, place) => (
              <Position key={place} position={position} reading={reading} tell={tell} />
            ))}
          </div>
          {note && (
            <div className="mt-3 max-w-[42em] text-13 text-ink-2">
              <Statements said={[note]} tell={tell} reading={reading} />
            </div>
          )}
        </div>
      ))}
    </Part>
  )
}

function Position({ position, reading, tell }: { position: Statement; reading: Reading; tell: Teller }) {
  const t = useTranslations('pack')
  const source = reading.pack.sources.find(({ id }) => id === position.source.id)
  const written = source?.written ? sayWhen(source.written, t, reading.language) : t('when.unknown')
  return (
    <div className="border-t border-ink pt-2">
      <p className="text-12 font-medium text-ink-2">
        {source ? t('disagreements.holds', { source: say(source.short, reading.language), written }) : t('source.ours')}
      </p>
      <p className="mt-1 text-15">{tell.explained(position.text)}</p>
      <CitedFrom record={position} reading={reading} />
    </div>
  )
}
