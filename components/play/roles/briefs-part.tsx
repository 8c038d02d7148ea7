'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { say } from '@/lib/packs/text'
import { SealedBrief } from '../brief/sealed-brief'
import type { PartProps } from '../roles-page'
import { DelegationBriefForm } from './delegation-brief-form'
import { PersonalBriefForm } from './personal-brief-form'

/** The sealed briefs: in a form until they are released, then as their holders read them. */
export function BriefsPart({ book, ask }: PartProps) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  const [chosen, setChosen] = useState(book.scenario.delegations[0]!.id)
  const [role, setRole] = useState('')
  const own = book.scenario.delegations.find(({ id }) => id === chosen)!
  const seat = own.roles.find(({ id }) => id === role) ?? null
  const delegation = book.delegations[own.id]!
  const issues = book.scenario.issues
  const released = book.releasedAt !== null || book.releasedTo.includes(delegation)
  return (
    <div className="max-w-text">
      <p className="measure text-15 text-ink-2">{t(book.releasedAt === null ? 'lede' : 'closed')}</p>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('delegation')}
          value={chosen}
          onChange={({ target }) => {
            setChosen(target.value)
            setRole('')
          }}
        >
          {book.scenario.delegations.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name, language)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('role')} value={role} onChange={({ target }) => setRole(target.value)}>
          <option value="">{t('whole')}</option>
          {own.roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title, language)}
            </option>
          ))}
        </SelectField>
      </div>
      {book.releasedAt === null && released && <p className="mt-4 text-15 text-ink-2">{t('closedToThem')}</p>}
      {released ? (
        <SealedBrief sealed={{ delegation: own.brief, own: (seat ?? own.roles[0]!).brief }} issues={issues} />
      ) : seat ? (
        <PersonalBriefForm key={`${chosen} ${role}`} {...{ delegation, role, issues, ask }} brief={seat.brief} />
      ) : (
        <DelegationBriefForm key={chosen} {...{ delegation, issues, ask }} brief={own.brief} />
      )}
    </div>
  )
}
