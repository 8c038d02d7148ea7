'use client'
import { useTranslations } from 'next-intl'
import { ternaryFrame } from '@/components/charts/ternary-frame'
import { ValueMapPicture } from '@/components/charts/value-map'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import { TakeAway } from '../take-away'
import { useComparedNow, useComparing } from './comparing'
import { useFindings } from './use-findings'
import { useWording } from './wording'

const WIDTH = 960

/** Takes the map that is shown away as SVG or PNG, and the answers as CSV. */
export function DownloadMenu() {
  const t = useTranslations('activities')
  const { step, settings, aims, looks, marked, people, picked, language, whose } = useComparing()
  const now = useComparedNow()
  const shown = whose === 'mine' ? now.mine : now.room
  const { sentence, beside, inWords } = useFindings(shown, whose === 'mine')
  const { number, percent } = useWording()

  const picture = () => ({
    node: (
      <ValueMapPicture
        frame={ternaryFrame(
          aims.map(({ name }) => name),
          'wide',
          WIDTH,
        )}
        aims={aims}
        visions={looks}
        map={shown!.map!}
        label={inWords}
        say={number}
        percent={percent}
        dots={now.summary.people.map(({ participant, delegation, points }) => ({
          id: participant,
          delegation,
          points,
        }))}
        means={shown!.delegations.map(({ delegation, weights }) => ({ delegation, mean: weights }))}
        delegations={marked}
        picked={picked}
        ticks
      />
    ),
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
      picture={shown?.map ? picture : null}
      // Nobody's answers can be taken away before the room may be seen.
      rows={now.room ? rows : null}
      rowsAre="answers"
    />
  )
}
