'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { isHidden } from '@/lib/workshop/step'
import { AimsInWords } from './aims-in-words'
import { DelegationMeans } from './delegation-means'
import { OwnGiven } from './own-given'
import { OwnWeights } from './own-weights'
import { RoomFinding } from './room-finding'
import { RoomMeansTable } from './room-means-table'
import { RoomViews } from './room-views'
import { useRoomNow, useWeighing } from './weighing'

/** One's own weights, then what the room's say. On a phone the room's picture stands between. */
export function Reading() {
  const t = useTranslations('activities.weigh-aims')
  const { step, layout, own, answered, mayTakePart, takePart } = useWeighing()
  const hidden = isHidden(step) // then there is no room to speak of, only oneself
  const { summary } = useRoomNow()
  if (layout === 'screen')
    return (
      <>
        <RoomFinding />
        <DelegationMeans />
      </>
    )
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {own ? <OwnWeights own={own} /> : answered && <OwnGiven />}
      <section className="empty:hidden">
        {!hidden && <RoomFinding />}
        {mayTakePart && (
          <Button look="text" className="mt-2" onClick={takePart}>
            {t('own.takePart')}
          </Button>
        )}
        {layout === 'phone' && own && !hidden && (
          <div className="mt-4">
            <RoomViews />
          </div>
        )}
      </section>
      {summary.n > 1 && <RoomMeansTable />}
      {summary.delegations.length > 0 && !hidden && <DelegationMeans />}
      {!own && <AimsInWords />}
    </div>
  )
}
