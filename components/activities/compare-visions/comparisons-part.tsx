'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useSyncExternalStore } from 'react'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { shownVisions } from '@/lib/activities/compare-visions/settings'
import { viewByFrame } from '@/components/session/by-frame'
import { say } from '@/lib/packs/text'
import type { Step } from '@/lib/workshop/step'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { settingsShown } from './settings-shown'
import { useWording } from './wording'

/** This workshop's comparisons beside one another: one form need not fit every issue area. */
export function ComparisonsPart() {
  const t = useTranslations('activities.compare-visions.comparisons')
  const { steps = [], step } = useComparing()
  const comparisons = steps.filter(({ kind, gate }) => kind === step.kind && gate !== 'draft')
  if (comparisons.length < 2) return null
  return (
    <Part title={t('title')} explained={t('explained')}>
      <table className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-hair text-12 text-ink-3">
            <th scope="col" className="py-1 font-normal">
              {t('step')}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {t('first')}
            </th>
            <th scope="col" className="ps-2 text-end font-normal">
              {t('scored')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map((each) => (
            <Row key={each.id} of={each} />
          ))}
        </tbody>
      </table>
    </Part>
  )
}

const never = () => () => {}

function Row({ of }: { of: Step }) {
  const t = useTranslations('activities.compare-visions.comparisons')
  const { answers, language, step, settings: shown } = useComparing()
  const { delegationOf } = useComparedNow()
  const { percent, number } = useWording()
  const view = useMemo(() => {
    const here = answers.of(of.id, compareVisions.answer)
    return here && viewByFrame(here)
  }, [answers, of.id])
  const given = useSyncExternalStore(
    view?.watch ?? never,
    () => view?.read() ?? null,
    () => null,
  )
  const found = useMemo(() => {
    const settings = compareVisions.settings.safeParse(of.settings)
    if (!settings.success) return null
    // The step on screen as this reader looks at it.
    const { centre } = of.id === step.id ? shown : settings.data
    const { room, scored } = compareVisions.summary({
      settings: settingsShown(settings.data, centre),
      answers: given ?? new Map(),
      delegationOf,
      expected: new Set(),
    })
    const shares = room?.map?.shares ?? []
    const first = shares.indexOf(Math.max(...shares))
    const vision = shownVisions(settings.data)[first]
    return { about: settings.data.about, scored: scored.length, vision, share: shares[first] ?? 0 }
  }, [of.id, of.settings, step.id, shown, given, delegationOf])
  if (!found) return null
  return (
    <tr className="border-b border-hair last:border-0">
      <th
        scope="row"
        aria-current={of.id === step.id ? 'true' : undefined}
        className="py-1.5 align-baseline font-normal"
      >
        <a href={`#step-${of.id}`} className={of.id === step.id ? 'font-medium no-underline' : 'underline'}>
          {of.title}
        </a>
        {found.about !== 'all' && <span className="block text-12 text-ink-2">{say(found.about.name, language)}</span>}
      </th>
      <td className="ps-2 text-end align-baseline">
        {found.vision ? t('share', { letter: found.vision.letter, share: percent(found.share) }) : '–'}
      </td>
      <td className="ps-2 text-end align-baseline">{number(found.scored)}</td>
    </tr>
  )
}
