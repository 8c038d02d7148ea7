import { say } from '@/lib/packs/text'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Part } from './part'
import type { Reading } from './reading'
import { tellerFor } from './teller'

/** Every marked term in one plain sentence, in the order of the reader's alphabet. */
export function GlossaryPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const { pack, language } = reading
  const tell = tellerFor(reading)
  const order = new Intl.Collator(language)
  const terms = pack.glossary.toSorted((a, b) => order.compare(say(a.term, language), say(b.term, language)))
  return (
    <Part id="glossary" title={t('glossary.title')} lead={t('glossary.lead')}>
      <dl className="gap-x-8 sm:columns-2">
        {terms.map((each) => (
          <div key={each.id} id={`term-${each.id}`} className="break-inside-avoid border-b border-hair py-3">
            <dt className="font-serif text-16 font-medium">{tell.plain(each.term)}</dt>
            <dd className="text-15">
              {tell.plain(each.plain)}
              <CitedFrom record={each} reading={reading} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
