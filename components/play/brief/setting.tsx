'use client'
import { useTranslations } from 'next-intl'
import type { PublicScenario } from '@/lib/packs/scenario-public'
import { Said } from '../said'
import { Part } from './sealed-brief'

/** What everyone at the table knows: the situation, what is to be settled, who the others are. */
export function Setting({ scenario }: { scenario: PublicScenario }) {
  const t = useTranslations('play.brief')
  return (
    <>
      <p className="mt-6 measure font-serif text-18">
        <Said text={scenario.setting} />
      </p>
      <Part title={t('issues')}>
        <ol className="grid gap-6">
          {scenario.issues.map(({ id, name, question, options }) => (
            <li key={id}>
              <h3 className="font-sans text-15 font-semibold">
                <Said text={name} />
              </h3>
              <p className="font-serif text-18">
                <Said text={question} />
              </p>
              <ul className="mt-1 grid gap-1">
                {options.map((option) => (
                  <li key={option.id} className="text-15 text-ink-2">
                    <b className="font-medium text-ink">
                      <Said text={option.name} />
                    </b>{' '}
                    <Said text={option.text} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('table')}>
        <dl className="grid gap-5">
          {scenario.delegations.map(({ id, name, profile }) => (
            <div key={id}>
              <dt className="text-15 font-semibold">
                <Said text={name} />
              </dt>
              <dd className="measure font-serif text-18">
                <Said text={profile} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  )
}
