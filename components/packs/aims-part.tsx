import { AimMark } from '@/components/charts/aim-mark'
import type { Anchor } from '@/lib/packs/pack'
import { say } from '@/lib/packs/text'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Label, Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { tellerFor, type Teller } from './teller'

/** What is weighed: each aim with its mark, whose it is, and its range in words. */
export function AimsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="aims" title={t('aims.title')} lead={t('aims.lead')}>
      <Rows>
        {reading.pack.aims.map((aim, index) => (
          <Row
            key={aim.id}
            name={
              <h3 className="text-18">
                <AimMark aim={{ ...aim, name: say(aim.name, reading.language) }} index={index} className="me-2" />
                {tell.plain(aim.name)}
              </h3>
            }
          >
            <div>
              <p>{tell.explained(aim.meaning)}</p>
              <p className="mt-1 text-ink-2">{tell.explained(aim.whose)}</p>
              <CitedFrom record={aim} reading={reading} />
            </div>
            <div className="grid gap-4 sm:grid-cols-2">
              <AnchorText label={t('aims.worst')} anchor={aim.worst} tell={tell} />
              <AnchorText label={t('aims.best')} anchor={aim.best} tell={tell} />
            </div>
            <CitedFrom record={{ source: aim.anchorsSource ?? aim.source }} reading={reading} />
          </Row>
        ))}
      </Rows>
    </Part>
  )
}

function AnchorText({ label, anchor, tell }: { label: string; anchor: Anchor; tell: Teller }) {
  return (
    <div>
      <Label>{label}</Label>
      <p className="font-medium">{tell.plain(anchor.short)}</p>
      <p className="text-13 text-ink-2">{tell.explained(anchor.long)}</p>
    </div>
  )
}
