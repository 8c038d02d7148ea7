'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { HeldRole } from '@/lib/document/role-desk'
import type { ScenarioIssue } from '@/lib/packs/scenario'
import type { Text } from '@/lib/packs/text'
import { Said } from '../said'
import { Goals, RedLines } from './goals'

/** A sealed brief as it is read: first what is this person's alone, then what they share with their delegation. */
export function SealedBrief({
  sealed,
  issues,
}: {
  sealed: NonNullable<HeldRole['sealed']>
  issues: readonly ScenarioIssue[]
}) {
  const t = useTranslations('play.brief')
  const { own, delegation } = sealed
  return (
    <>
      <Part title={t('yours')} whose={t('yoursOnly')}>
        <p className="font-serif text-20">
          <Said text={own.task} />
        </p>
        <Facts facts={own.facts} />
        {own.goals.length > 0 && <Goals goals={own.goals} issues={issues} />}
        {own.redLines.length > 0 && <RedLines lines={own.redLines} issues={issues} />}
        {own.alternative && (
          <p className="mt-3 font-serif text-18">
            <Said text={own.alternative.text} />
          </p>
        )}
      </Part>
      <Part title={t('goals')} whose={t('delegationOnly')}>
        <p className="pb-3 text-13 text-ink-2">{t('pointsHint')}</p>
        <Goals goals={delegation.goals} issues={issues} />
      </Part>
      {delegation.redLines.length > 0 && (
        <Part title={t('redLines')} whose={t('delegationOnly')}>
          <RedLines lines={delegation.redLines} issues={issues} />
        </Part>
      )}
      {delegation.facts.length > 0 && (
        <Part title={t('facts')} whose={t('delegationOnly')}>
          <Facts facts={delegation.facts} />
        </Part>
      )}
      <Part title={t('alternative')} whose={t('delegationOnly')}>
        <p className="font-serif text-18">
          <Said text={delegation.alternative.text} />
        </p>
        <p className="mt-2 text-15">{t('worth', { points: delegation.alternative.points })}</p>
      </Part>
    </>
  )
}

export function Part({ title, whose, children }: { title: string; whose?: string; children: ReactNode }) {
  return (
    <section className="mt-9">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 border-t border-ink pt-2">
        <h2 className="text-22">{title}</h2>
        {whose && <span className="text-12 text-ink-2">{whose}</span>}
      </div>
      {children}
    </section>
  )
}

function Facts({ facts }: { facts: readonly Text[] }) {
  return (
    <ul className="mt-3 grid gap-3">
      {facts.map((fact, at) => (
        <li key={at} className="border-s-2 border-ink ps-4 font-serif text-18">
          <Said text={fact} />
        </li>
      ))}
    </ul>
  )
}
