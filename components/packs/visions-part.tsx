import type { Case, Vision } from '@/lib/packs/pack'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Label, Part } from './part'
import type { Reading } from './reading'
import { tellerFor, type Teller } from './teller'

/** What is compared: each vision's case for and case against, side by side, equally long, and whose each is. */
export function VisionsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="visions" title={t('visions.title')} lead={t('visions.lead')}>
      {reading.pack.visions.map((vision) => (
        <VisionText key={vision.id} vision={vision} reading={reading} tell={tell} />
      ))}
    </Part>
  )
}

function VisionText({ vision, reading, tell }: { vision: Vision; reading: Reading; tell: Teller }) {
  const t = useTranslations('pack')
  return (
    <div className="border-b border-hair py-6 first:pt-0 print:break-inside-avoid" id={`vision-${vision.id}`}>
      <h3 className="flex gap-3 text-18">
        <span className="w-5 shrink-0 font-serif">{vision.letter}</span>
        <span>{tell.plain(vision.name)}</span>
      </h3>
      <div className="ps-8">
        <p className="text-13 text-ink-2">
          {t(`visions.role.${vision.role}`)} · {tell.plain(vision.short)}
        </p>
        <p className="mt-2 max-w-[42em] text-15">{tell.explained(vision.summary)}</p>
        <CitedFrom record={vision} reading={reading} />
        <div className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <CaseText label={t('visions.for')} said={vision.caseFor} reading={reading} tell={tell} />
          <CaseText label={t('visions.against')} said={vision.caseAgainst} reading={reading} tell={tell} />
        </div>
      </div>
    </div>
  )
}

function CaseText({ label, said, reading, tell }: { label: string; said: Case; reading: Reading; tell: Teller }) {
  const t = useTranslations('pack')
  return (
    <div className="border-t border-ink pt-2">
      <Label>{label}</Label>
      <p className="mt-1 text-15">{tell.explained(said.text)}</p>
      <p className="mt-2 text-13 text-ink-2">
        {t('visions.whose')} {tell.plain(said.whose)}
      </p>
      <CitedFrom record={said} reading={reading} />
    </div>
  )
}
