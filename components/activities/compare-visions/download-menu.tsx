'use client'
import { useTranslations } from 'next-intl'
import { pictureAsPng, pictureAsSvg } from '@/components/charts/picture-file'
import { saveFile } from '@/components/charts/save-file'
import { ternaryFrame } from '@/components/charts/ternary-frame'
import { ValueMapPicture } from '@/components/charts/value-map'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { csv } from '@/lib/activities/csv'
import type { ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
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
  const toast = useToast()

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
  const take = (ending: string, make: () => Blob | Promise<Blob>) => () => {
    Promise.resolve()
      .then(make)
      .then((file) => saveFile(file, `${step.title}.${ending}`))
      .catch(() => toast(t('download.failed')))
  }
  const answersAsCsv = () => {
    const heads = compareVisions
      .columns(settings)
      .map(({ id, name }) =>
        name === null ? t(`compare-visions.columns.${id as 'choice' | 'ranking'}`) : say(name, language),
      )
    const rows = [...now.answers].map(([id, answer]) => [
      people.get(id as ParticipantId)?.name ?? '',
      marked.get(now.delegationOf(id) ?? '')?.name ?? '',
      ...compareVisions.row(settings, answer),
    ])
    const text = csv([[t('person.name'), t('person.delegation'), ...heads], ...rows])
    return new Blob([text], { type: 'text/csv;charset=utf-8' })
  }
  const drawn = shown?.map
    ? [
        { label: t('download.svg'), onSelect: take('svg', () => pictureAsSvg(picture())) },
        { label: t('download.png'), onSelect: take('png', () => pictureAsPng(picture())) },
      ]
    : []
  // Nobody's answers can be taken away before the room may be seen.
  const listed = now.room
    ? [{ label: t('download.csv'), onSelect: take('csv', answersAsCsv), apart: drawn.length > 0 }]
    : []
  if (drawn.length + listed.length === 0) return null
  return <Menu label={t('download.label')} items={[...drawn, ...listed]} />
}
