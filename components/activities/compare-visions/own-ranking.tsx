'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { rankingOf } from '@/lib/activities/compare-visions/answer'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'
import { VisionName } from './vision-name'

/** The visions in one's own order, without numbers: for who will not score, or before. */
export function OwnRanking({ own }: { own: OwnComparison }) {
  const t = useTranslations('activities.compare-visions.ranking')
  const { settings, visions, looks } = useComparing()
  const answer = useView(own)
  const ranking = answer ? rankingOf(settings, answer) : null
  const ids = (places: readonly (readonly number[])[]) => places.map((place) => place.map((at) => visions[at]!.id))
  if (!ranking)
    return (
      <p className="text-13 text-ink-2">
        {t('offer')}{' '}
        <Button look="text" onClick={() => own.rank(visions.map(({ id }) => [id]))}>
          {t('begin')}
        </Button>
      </p>
    )
  const order = ranking.flat()
  const move = (from: number, to: number) => {
    const next = [...order]
    next.splice(to, 0, ...next.splice(from, 1))
    own.rank(ids(next.map((vision) => [vision])))
  }
  return (
    <>
      <p className="text-13 text-ink-2">{t('hint')}</p>
      <ol className="mt-2 border-t border-hair">
        {order.map((vision, place) => (
          <li key={visions[vision]!.id} className="flex items-center gap-2 border-b border-hair py-1 text-13">
            <span className="w-5 shrink-0 text-ink-3">{place + 1}</span>
            <span className="min-w-0 grow">
              <VisionName index={vision} plain />
            </span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                disabled={place + by < 0 || place + by >= order.length}
                aria-label={t(by < 0 ? 'up' : 'down', { vision: looks[vision]!.name })}
                onClick={() => move(place, place + by)}
                className="grid size-8 shrink-0 place-items-center text-ink-2 hover:text-accent disabled:text-hair-strong pointer-coarse:size-11"
              >
                <svg viewBox="0 0 12 12" aria-hidden className="size-3 fill-none stroke-current stroke-[1.5]">
                  <path d={by < 0 ? 'M2 7.5l4-4 4 4' : 'M2 4.5l4 4 4-4'} />
                </svg>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <Button look="text" className="mt-1" onClick={() => own.rank(null)}>
        {t('takeBack')}
      </Button>
    </>
  )
}
