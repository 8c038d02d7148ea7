'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { GateMark } from '@/components/workshop/gate-mark'
import { Isolated } from '@/components/workshop/isolated'
import { hashOf } from '@/components/workshop/place'
import { useAnswered } from '@/components/workshop/use-answered'
import type { Step } from '@/lib/workshop/step'

/** One group: the way to it, who is in it, how many have answered. */
export function GroupRow({ step }: { step: Step }) {
  const t = useTranslations('planning.breakouts')
  const gates = useTranslations('workshop.agenda.gate')
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const answered = useAnswered(step.id).size
  const members = step.group?.members ?? []
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-hair py-2.5">
      <a href={hashOf({ at: 'step', step: step.id })} className="text-15 font-medium underline underline-offset-4">
        <Isolated>{t('group', { name: step.group?.name ?? '' })}</Isolated>
      </a>
      <span className="flex items-center gap-4 text-13 text-ink-2">
        <span>{t('answered', { answered, of: members.length })}</span>
        <span className="inline-flex items-center gap-1.5">
          <GateMark gate={step.gate} />
          {gates(step.gate)}
        </span>
      </span>
      <p className="col-span-2 text-13 text-ink-3">
        <bdi>{members.flatMap((id) => people.get(id)?.name ?? []).join(', ')}</bdi>
      </p>
    </li>
  )
}
