'use client'
import { useTranslations } from 'next-intl'
import { DelegationMark } from '@/components/charts/delegation-mark'
import { fillingOf } from '@/components/charts/delegation-look'
import { useRollCall } from '@/components/workshop/roll-call-provider'
import type { ScreenFacts } from '@/lib/wire/queries'
import { FitDown } from './fit-down'
import { useHere } from './use-here'
import { LargeWayIn } from './way-in'

/** Before the first step: how to come in, and who has come, by delegation and in numbers. */
export function ScreenLobby({ title, facts, tall }: { title: string; facts: ScreenFacts | null; tall: boolean }) {
  const t = useTranslations('screen')
  const { rolls } = useRollCall()
  const here = useHere()
  const join = facts?.join ?? null
  return (
    <div className={tall ? 'grid gap-16 py-10' : 'grid min-h-0 grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-24 py-14'}>
      {join ? (
        <LargeWayIn join={join} />
      ) : (
        <div className="grid content-center">
          <p className="font-serif text-60 text-balance">{t('soon')}</p>
        </div>
      )}
      <section aria-label={t('lobby.label')} className="flex min-h-0 flex-col justify-center">
        <p dir="auto" className="mb-8 text-start font-serif text-76 font-medium text-balance wrap-anywhere">
          {title}
        </p>
        <p role="status" className="mb-8 text-[2.25rem]/[3rem] text-ink-2">
          {t('lobby.here', { here })}
        </p>
        <FitDown>
          <table className="w-full border-collapse text-[2rem]/[2.75rem]">
            <caption className="sr-only">{t('lobby.label')}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{t('lobby.delegation')}</th>
                <th scope="col">{t('lobby.count')}</th>
              </tr>
            </thead>
            <tbody>
              {rolls
                .filter((roll) => roll.delegation !== null)
                .map(({ delegation, here: come }, order) => (
                  <tr key={delegation!.id} className="border-t border-hair-strong">
                    <th scope="row" className="py-2.5 font-normal">
                      <span className="flex items-baseline gap-4">
                        <DelegationMark filling={fillingOf({ order })} className="size-6! shrink-0 self-center" />
                        <span className="w-[3.4em] shrink-0 font-semibold tracking-[0.04em]">{delegation!.code}</span>
                        <bdi>{delegation!.name}</bdi>
                      </span>
                    </th>
                    <td className="py-2.5 ps-4 text-end font-semibold">{come > 0 ? come : '–'}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </FitDown>
      </section>
    </div>
  )
}
