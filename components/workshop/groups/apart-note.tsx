'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { usePick, useView } from '@/components/session/use-view'
import { useWorkshopRoom } from '@/components/session/use-room'
import type { Step } from '@/lib/workshop/step'
import { Isolated } from '../isolated'
import { useWorkshop } from '../use-workshop'
import { BringBack } from './bring-back'

/** Over the picture of a step that is apart, for whom it is for: who reads what is answered here, those who run the room by name. */
export function ApartNote({ step }: { step: Step }) {
  const t = useTranslations('workshop.groups')
  const { facilitates, info } = useWorkshop()
  const whom = useWhom(step)
  const chairs = useChairs()
  const over = step.gate === 'closed' || step.gate === 'revealed'
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-s-4 border-accent bg-accent-wash px-4 py-2 text-13">
      <p className="min-w-0 grow basis-72 wrap-anywhere">
        <b className="font-semibold">{t('apart')}</b>{' '}
        {t.rich(step.outsiders === 'nothing' ? 'apartUnseen' : 'apartKnown', {
          whom,
          chairs,
          name: (text) => <Isolated>{text}</Isolated>,
        })}
      </p>
      {facilitates && over && !info.archived && !step.group && (
        <BringBack step={step} count={1}>
          {(ask) => (
            <button
              type="button"
              onClick={ask}
              className="min-h-6 font-medium text-accent underline underline-offset-4"
            >
              {t('bring')}
            </button>
          )}
        </BringBack>
      )}
    </div>
  )
}

/** Whose a step is: its delegations, or its group. */
export function useWhom({ audience, group }: Step): string {
  const t = useTranslations('workshop.groups')
  const list = useList()
  const delegations = useView(useWorkshopRoom().delegations)
  if (group) return t('group', { name: group.name })
  return list((audience ?? []).flatMap((id) => delegations.get(id)?.name ?? []))
}

function useChairs(): string {
  const list = useList()
  const people = useWorkshopRoom().people
  const names = usePick(people, (all) =>
    [...all.values()]
      .filter(({ role }) => role === 'facilitator')
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b))
      .join('\n'),
  )
  return list(names.split('\n').filter((name) => name !== ''))
}

function useList(): (names: readonly string[]) => string {
  const language = useLocale()
  return useMemo(() => {
    const format = new Intl.ListFormat(language)
    return (names) => format.format(names)
  }, [language])
}
