'use client'
import { useTranslations } from 'next-intl'
import { SCALES, ternaryFrame } from '@/components/charts/ternary-frame'
import { TernaryPicture } from '@/components/charts/ternary-picture'
import { StripsPicture } from '@/components/charts/strips'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { say } from '@/lib/packs/text'
import { TakeAway } from '../take-away'
import { inOrder } from './in-order'
import { useRoomNow, useWeighing, type RoomNow, type Weighing } from './weighing'
import { useWording } from './wording'

const WIDTH = 960

/** Takes the room's picture away as SVG or PNG, and the answers as CSV. */
export function DownloadMenu() {
  const t = useTranslations('activities')
  const weighing = useWeighing()
  const now = useRoomNow()
  const { finding, number } = useWording()
  const { sentence, beside } = finding(now.summary)

  const picture = () => ({
    node: <Drawn weighing={weighing} now={now} say={number} label={sentence} />,
    title: weighing.step.title,
    lines: [sentence, beside],
  })
  const rows = () => {
    const { settings, people, marked, language } = weighing
    const heads = weighAims
      .columns(settings)
      .map(({ id, name }) =>
        name === null ? t(`weigh-aims.columns.${id}` as 'weigh-aims.columns.why') : say(name, language),
      )
    const each = inOrder(now.summary.people, people, marked, language).map(({ participant, name, delegationName }) => [
      name,
      delegationName ?? '',
      ...weighAims.row(settings, now.answers.get(participant)!),
    ])
    return [[t('person.name'), t('person.delegation'), ...heads], ...each]
  }
  return <TakeAway name={weighing.step.title} picture={picture} rows={rows} rowsAre="answers" />
}

/** The picture as everyone sees it: nobody's own dot stands out. */
function Drawn({
  weighing: { aims, marked, picked },
  now: { summary },
  say: write,
  label,
}: {
  weighing: Weighing
  now: RoomNow
  say: (points: number) => string
  label: string
}) {
  const dots = summary.people.map(({ participant, ...place }) => ({ id: participant, ...place }))
  const common = {
    aims,
    label,
    say: write,
    dots,
    means: summary.delegations,
    room: summary.n > 1 ? summary.room : null,
    delegations: marked,
    picked,
    own: null,
  }
  if (aims.length !== 3) return <StripsPicture {...common} scale={SCALES.wide} width={WIDTH} />
  const frame = ternaryFrame(
    aims.map(({ name }) => name),
    'wide',
    WIDTH,
  )
  return <TernaryPicture {...common} frame={frame} ticks />
}
