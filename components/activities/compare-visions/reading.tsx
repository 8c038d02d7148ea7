'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { isHidden } from '@/lib/workshop/step'
import { BordersPart } from './borders-part'
import { CentreChoice } from './centre-choice'
import { ChosenTable } from './chosen-table'
import { useComparedNow, useComparing } from './comparing'
import { ComparisonsPart } from './comparisons-part'
import { Finding } from './finding'
import { GroupsPart } from './groups-part'
import { LeveragePart } from './leverage-part'
import { OwnPart } from './own-part'
import { PointsPart } from './points-part'
import { RankingPart } from './ranking-part'
import { RanksTable } from './ranks-table'
import { TornadoPart } from './tornado-part'
import { UncertaintyPart } from './uncertainty-part'

/** One's own answer, then what the scores that are shown say: the room's, or one's own. */
export function Reading() {
  const t = useTranslations('activities.compare-visions.own')
  const { step, layout, own, me, asking, ...shown } = useComparing()
  const { mayTakePart, takePart, settings, savedCentre, centreOn } = shown
  const { mine, answers, summary, ...now } = useComparedNow()
  // While answers are hidden there is no room to speak of, only oneself.
  const roomNow = isHidden(step) ? null : now.room
  const whose = isHidden(step) ? 'mine' : shown.whose
  const asked = own !== null && me !== null && !answers.has(me)
  const room = whose === 'mine' ? mine : roomNow
  if (layout === 'screen')
    return room ? (
      <>
        <Finding room={room} />
        <RanksTable room={room} />
        {!room.map && <UncertaintyPart />}
      </>
    ) : null
  if (layout === 'phone' && own && asking) return null
  // Before one has chosen nothing of the room is said: it would choose for one.
  if (asked) return <p className="text-13 text-ink-2">{t('first')}</p>
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {own && layout === 'wide' && <OwnPart own={own} />}
      {mayTakePart && (
        <p className="text-13 text-ink-2">
          <Button look="text" onClick={takePart}>
            {t('takePart')}
          </Button>
        </p>
      )}
      {roomNow && (
        <CentreChoice shown={settings} saved={savedCentre} scored={summary.scored.length} onChoose={centreOn} />
      )}
      {room && (
        <>
          <RanksTable room={room} mine={whose === 'mine'} />
          <Finding room={room} mine={whose === 'mine'} />
          {roomNow && <ChosenTable room={roomNow} />}
          <BordersPart room={room} />
          {roomNow && <UncertaintyPart mine={whose === 'mine'} open={!room.map} />}
          <TornadoPart room={room} />
          {roomNow && <LeveragePart room={roomNow} />}
          {roomNow && <GroupsPart room={roomNow} />}
        </>
      )}
      {roomNow && <RankingPart />}
      {roomNow && <PointsPart />}
      {roomNow && <ComparisonsPart />}
      {own && layout === 'phone' && <OwnPart own={own} />}
    </div>
  )
}
