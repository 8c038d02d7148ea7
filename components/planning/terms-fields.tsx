'use client'
import { useTranslations } from 'next-intl'
import { useId, type ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { useView } from '@/components/session/use-view'
import { useWorkshopRoom } from '@/components/session/use-room'
import type { Chatham } from '@/lib/workshop/chatham'
import { contributorsSchema, seesSchema, type StepTerms } from '@/lib/workshop/step'
import { Isolated } from '@/components/workshop/isolated'
import { MomentField } from './moment-field'

const OUTSIDERS = ['read', 'know', 'nothing'] as const

/** Whose a step is, what is seen of it meanwhile, when it opens and closes. `seesLocked`: it has been open, so that what people were told stays true. */
export function TermsFields({
  terms,
  onChange,
  seesLocked,
  chatham,
  apartOffered,
  errorOf,
}: {
  terms: StepTerms
  onChange: (change: Partial<StepTerms>) => void
  seesLocked: boolean
  /** Under the Chatham House rule: answers are seen once the step is revealed. */
  chatham: Chatham
  /** Whether its kind can be kept from others at all. */
  apartOffered: boolean
  errorOf: (field: string) => string | undefined
}) {
  const t = useTranslations('planning.terms')
  const name = useId()
  return (
    <>
      <Group title={t('sees')} note={seesLocked ? t('seesLocked') : chatham !== null ? t('seesNameless') : undefined}>
        {seesSchema.options.map((sees) => (
          <Choice
            key={sees}
            kind="radio"
            name={`${name}-sees`}
            checked={terms.sees === sees}
            disabled={seesLocked || (chatham !== null && sees === 'everything')}
            onChange={() => onChange({ sees })}
            label={t(`seen.${sees}.name`)}
            hint={t(`seen.${sees}.means`)}
          />
        ))}
      </Group>
      {chatham !== 'nobody' && (
        <Audience name={`${name}-audience`} terms={terms} onChange={onChange} error={errorOf('audience')} />
      )}
      {apartOffered && terms.audience !== null && (
        <Group title={t('outsiders')} note={seesLocked ? t('outsidersLocked') : undefined}>
          {OUTSIDERS.map((outsiders) => (
            <Choice
              key={outsiders}
              kind="radio"
              name={`${name}-outsiders`}
              checked={terms.outsiders === outsiders || (outsiders === 'read' && terms.outsiders === 'brought')}
              disabled={seesLocked}
              onChange={() => onChange({ outsiders })}
              label={t(`outside.${outsiders}.name`)}
              hint={t(`outside.${outsiders}.means`)}
            />
          ))}
        </Group>
      )}
      <Group title={t('contributors')}>
        {contributorsSchema.options.map((contributors) => (
          <Choice
            key={contributors}
            kind="radio"
            name={`${name}-contributors`}
            checked={terms.contributors === contributors}
            onChange={() => onChange({ contributors })}
            label={t(`contribute.${contributors}.name`)}
            hint={t(`contribute.${contributors}.means`)}
          />
        ))}
      </Group>
      <Group title={t('schedule')} note={t('scheduleText')}>
        <div className="grid gap-5 pt-2 sm:grid-cols-2">
          <MomentField
            label={t('opensAt')}
            value={terms.opensAt}
            onChange={(opensAt) => onChange({ opensAt })}
            error={errorOf('opensAt')}
          />
          <MomentField
            label={t('closesAt')}
            value={terms.closesAt}
            onChange={(closesAt) => onChange({ closesAt })}
            error={errorOf('closesAt') && t('closesFirst')}
          />
        </div>
      </Group>
    </>
  )
}

function Group({ title, note, children }: { title: string; note?: string | undefined; children: ReactNode }) {
  const id = useId()
  return (
    <fieldset aria-describedby={note === undefined ? undefined : id} className="border-t border-hair pt-3">
      <legend className="float-start mb-1 w-full text-13 font-medium text-ink-2">{title}</legend>
      <div className="clear-both">
        {note !== undefined && (
          <p id={id} className="text-13 text-ink-3">
            {note}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  )
}

function Audience({
  name,
  terms: { audience },
  onChange,
  error,
}: {
  name: string
  terms: StepTerms
  onChange: (change: Partial<StepTerms>) => void
  error: string | undefined
}) {
  const t = useTranslations('planning.terms')
  const delegations = [...useView(useWorkshopRoom().delegations).values()].toSorted((a, b) => a.order - b.order)
  if (delegations.length === 0) return null
  const chosen = new Set(audience)
  return (
    <Group title={t('audience')}>
      <Choice
        kind="radio"
        name={name}
        checked={audience === null}
        onChange={() => onChange({ audience: null, outsiders: 'read' })}
        label={t('all')}
        hint={t('allMeans')}
      />
      <Choice
        kind="radio"
        name={name}
        checked={audience !== null}
        onChange={() => onChange({ audience: [] })}
        label={t('some')}
        hint={t('someMeans')}
      />
      {audience !== null && (
        <ul className="ms-8 grid gap-x-6 sm:grid-cols-2">
          {delegations.map(({ id, name: called }) => (
            <li key={id}>
              <Choice
                kind="checkbox"
                checked={chosen.has(id)}
                onChange={(event) =>
                  onChange({
                    audience: delegations
                      .map((each) => each.id)
                      .filter((each) => (each === id ? event.target.checked : chosen.has(each))),
                  })
                }
                label={<Isolated>{called}</Isolated>}
              />
            </li>
          ))}
        </ul>
      )}
      {error && <p className="text-13 font-medium text-accent">{t('someMissing')}</p>}
    </Group>
  )
}
