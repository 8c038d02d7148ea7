'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { DraftTools } from '../drafts/draft-tools'
import { usePaper } from '../page/paper-at'
import { PROPOSAL_SECTIONS } from './proposal-sections'

/** Everything that delegations want of the text and that is still to be decided, by delegation where one asks for it. */
export function ProposalsPanel() {
  const t = useTranslations('papers.proposals')
  const { first, paper } = usePaper()
  const [party, setParty] = useState('')
  return (
    <>
      <DraftTools />
      {paper.audience === null && first.delegations.length > 1 && (
        <SelectField label={t('by')} value={party} onChange={(event) => setParty(event.target.value)} className="pt-4">
          <option value="">{t('all')}</option>
          {first.delegations.map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} · {name}
            </option>
          ))}
        </SelectField>
      )}
      {PROPOSAL_SECTIONS.map(({ id, Section }) => (
        <Section key={id} party={party === '' ? null : party} />
      ))}
    </>
  )
}
