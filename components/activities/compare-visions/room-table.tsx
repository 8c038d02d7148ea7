'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Table, type Column } from '@/components/ui/table'
import { bestOf, scoresGiven, type CompareAnswer } from '@/lib/activities/compare-visions/answer'
import type { ParticipantId } from '@/lib/ids'
import { AimHead } from '../weigh-aims/aim-head'
import { delegationScores } from '@/lib/activities/compare-visions/by-delegation'
import { useComparedNow, useComparing } from './comparing'
import { VisionName } from './vision-name'
import { Waiting } from './waiting'
import { useWording } from './wording'

/** The room's scores with how far apart people are, by delegation, then everybody's own. */
export function RoomTable() {
  const t = useTranslations('activities.compare-visions.table')
  const { aims, looks } = useComparing()
  const { room } = useComparedNow()
  const { score } = useWording()
  if (!room) return <Waiting />
  const columns: Column<number>[] = [
    { key: 'vision', head: t('vision'), cell: (vision) => <VisionName index={vision} plain />, names: true },
    ...aims.map((aim, index) => ({
      key: aim.id,
      head: <AimHead aim={aim} index={index} of={aims} />,
      cell: (vision: number) =>
        t('scoreSpread', { score: score(room.scores[vision]![index]!), spread: score(room.spread[vision]![index]!) }),
      number: true,
    })),
  ]
  return (
    <div className="grid gap-8">
      <Table
        caption={t('room')}
        captionHidden={false}
        columns={columns}
        rows={looks.map((_, vision) => vision)}
        rowKey={(vision) => looks[vision]!.id}
      />
      <ByDelegation />
      <Everybody />
    </div>
  )
}

/** Each delegation's own scores, in the order of the aims. */
function ByDelegation() {
  const t = useTranslations('activities.compare-visions.table')
  const shared = useTranslations('activities.person')
  const { settings, looks, marked } = useComparing()
  const { summary } = useComparedNow()
  const { score, number } = useWording()
  const rows = useMemo(
    () =>
      delegationScores(settings, summary.scored)
        .flatMap((each) => (marked.has(each.delegation) ? [{ ...each, look: marked.get(each.delegation)! }] : []))
        .toSorted((a, b) => a.look.order - b.look.order),
    [settings, summary.scored, marked],
  )
  if (rows.length === 0) return null
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'delegation', head: shared('delegation'), cell: ({ look }) => `${look.code} ${look.name}`, names: true },
    { key: 'n', head: t('n'), cell: ({ n }) => number(n), number: true },
    ...looks.map(({ id, letter, name }, vision) => ({
      key: id,
      head: <abbr title={name}>{letter}</abbr>,
      cell: ({ scores }: (typeof rows)[number]) => scores[vision]!.map(score).join(' · '),
      className: 'whitespace-nowrap',
    })),
  ]
  return (
    <Table
      caption={t('delegations')}
      captionHidden={false}
      columns={columns}
      rows={rows}
      rowKey={({ delegation }) => delegation}
    />
  )
}

function Everybody() {
  const t = useTranslations('activities.compare-visions.table')
  const shared = useTranslations('activities.person')
  const { settings, aims, looks, marked, people, language } = useComparing()
  const { answers, delegationOf } = useComparedNow()
  const { number } = useWording()
  const rows = useMemo(() => {
    const byName = new Intl.Collator(language)
    const placeOf = (id: string) => marked.get(delegationOf(id) ?? '')?.order ?? Infinity
    const nameOf = (id: string) => people.get(id as ParticipantId)?.name ?? '–'
    return [...answers]
      .map(([id, answer]) => ({
        id: id as string,
        name: nameOf(id),
        answer,
        code: marked.get(delegationOf(id) ?? '')?.code ?? '',
      }))
      .toSorted((a, b) => placeOf(a.id) - placeOf(b.id) || byName.compare(a.name, b.name))
  }, [answers, people, marked, delegationOf, language])
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'name', head: shared('name'), cell: ({ name }) => name, names: true },
    { key: 'code', head: shared('delegation'), cell: ({ code }) => code, className: 'text-ink-2' },
    {
      key: 'choice',
      head: t('choice'),
      cell: ({ answer }) => looks.find(({ id }) => id === answer.choice)?.letter ?? '–',
    },
    ...looks.map(({ id, letter, name }, vision) => ({
      key: id,
      head: <abbr title={`${name}: ${aims.map((aim) => aim.name).join(', ')}`}>{letter}</abbr>,
      cell: ({ answer }: { answer: CompareAnswer }) =>
        (scoresGiven(settings, answer)[vision] ?? [])
          .map((given) => (given === null ? '–' : number(bestOf(given))))
          .join(' '),
      className: 'whitespace-nowrap',
    })),
    {
      key: 'why',
      head: t('reasons'),
      cell: ({ answer }) =>
        looks
          .flatMap(({ id, letter }) => (answer.reasons?.[id] ? [`${letter}: ${answer.reasons[id]}`] : []))
          .join(' · '),
      className: 'min-w-48 text-ink-2',
    },
  ]
  return <Table caption={t('people')} captionHidden={false} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
