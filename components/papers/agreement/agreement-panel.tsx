'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { ClearanceSection } from '../clearance/clearance-section'
import { usePaper } from '../page/paper-at'
import { AgreedShare } from './agreed-share'
import { BlockedList } from './blocked-list'
import { ByDelegation } from './by-delegation'
import { ByStanding } from './by-standing'
import { ChairTools } from './chair-tools'
import { SilenceList } from './silence-list'
import { useAgreement } from './use-agreement'
import { WordsAndWeights } from './words-and-weights'

/** How far the text is from being agreed, what is between, and what its chair may do about it. */
export function AgreementPanel() {
  const t = useTranslations('papers.agreement')
  const { room, paper } = usePaper()
  const { agreement } = useAgreement()
  const isNegotiated = useView(room.meta)?.form === 'paragraphs'
  return (
    <>
      {isNegotiated && (
        <section aria-labelledby="agreement-title" className="pt-4">
          <p className="flex items-baseline justify-between gap-4">
            <span id="agreement-title" role="heading" aria-level={2} className="font-serif text-18 font-semibold">
              {t('title')}
            </span>
            {agreement.open.length > 0 && <span className="text-12 text-ink-3">{t('nearest')}</span>}
          </p>
          {agreement.words === 0 ? (
            <p className="pt-2 text-13 text-ink-3">{t('nothing')}</p>
          ) : (
            <>
              <AgreedShare />
              <BlockedList />
            </>
          )}
        </section>
      )}
      <ChairTools />
      {paper.audience === null && isNegotiated && (
        <>
          <SilenceList />
          <ByDelegation />
          <ByStanding />
          <WordsAndWeights />
        </>
      )}
      <ClearanceSection />
    </>
  )
}
