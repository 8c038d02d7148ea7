'use client'
import { useTranslations } from 'next-intl'
import { StripsPicture } from '@/components/charts/strips'
import { SCALES, ternaryFrame } from '@/components/charts/ternary-frame'
import { ValueMapPicture } from '@/components/charts/value-map'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { ComparedRoom, CompareSummary } from '@/lib/activities/compare-visions/summary'
import type { ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import { TakeAway } from '../take-away'
import { useComparedNow, useComparing, type Comparing } from './comparing'
import { useFindings } from './use-findings'
import { useWording, type Wording } from './wording'

const WIDTH = 960

/** The picture as everyone sees it: nobody's own dot stands out. */
function drawn(
  { aims, looks, marked, picked }: Comparing,
  { people }: CompareSummary,
  room: ComparedRoom,
  words: Words,
) {
  const { label, number, percent } = words
  const dots = people.map(({ participant, ...place }) => ({ id: participant, ...place }))
  const means = room.delegations.map(({ delegation, weights }) => ({ delegation, mean: weights }))
  const common = { aims, label, say: number, dots, means, delegations: marked, picked, own: null }
  if (!room.map) return <StripsPicture {...common} room={null} scale={SCALES.wide} width={WIDTH} />
  const names = aims.map(({ name }) => name)
  const frame = ternaryFrame(names, 'wide', WIDTH)
  return <ValueMapPicture {...common} frame={frame} visions={looks} map={room.map} percent={percent} ticks />
}

interface Words extends Pick<Wording, 'number' | 'percent'> {
  readonly label: string
}

/** Takes the map that is shown away as SVG or PNG, and the answers as CSV. */
export function DownloadMenu() {
  const t = useTranslations('activities')
  const comparing = useComparing()
  const { step, settings, looks, marked, people, language, whose } = comparing
  const now = useComparedNow()
  const shown = whose === 'mine' ? now.mine : now.room
  const { sentence, beside, inWords } = useFindings(shown, whose === 'mine')
  const { number, percent } = useWording()

  const picture = () => ({
    node: drawn(comparing, now.summary, shown!, { label: inWords, number, percent }),
    title: step.title,
    lines: [
      looks.map(({ letter, name }) => `${letter}: ${name}`).join(' · '),
      t('compare-visions.views.sharesNote'),
      whose === 'mine'
        ? t('compare-visions.scores.mine')
        : t(`compare-visions.scores.room.${settings.centre}.${settings.voices}`, { n: now.summary.scored.length }),
      sentence,
      beside,
      now.illustrative ? t('compare-visions.scores.illustrative') : '',
    ],
  })
  const rows = () => {
    const heads = compareVisions
      .columns(settings)
      .map(({ id, name }) =>
        name === null ? t(`compare-visions.columns.${id as 'choice' | 'ranking'}`) : say(name, language),
      )
    const each = [...now.answers].map(([id, answer]) => [
      people.get(id as ParticipantId)?.name ?? '',
      marked.get(now.delegationOf(id) ?? '')?.name ?? '',
      ...compareVisions.row(settings, answer),
    ])
    return [[t('person.name'), t('person.delegation'), ...heads], ...each]
  }
  return (
    <TakeAway
      name={step.title}
      picture={shown ? picture : null}
      // Nobody's answers can be taken away before the room may be seen.
      rows={now.room ? rows : null}
      rowsAre="answers"
    />
  )
}
