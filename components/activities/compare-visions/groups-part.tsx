'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useRef } from 'react'
import { LEAST_PEOPLE, mean, opinionGroupsSteps, winners, type OpinionGroups, type Steps } from '@/lib/decision'
import type { Placed } from '@/lib/activities/compare-visions/places'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparedNow } from './comparing'
import { Part } from './part'
import { useSliced } from './use-sliced'
import { useWording } from './wording'

/** Who weighs the aims alike; groups keep their numbers while people move. */
export function GroupsPart({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.groups')
  const { people } = useComparedNow().summary
  const say = useWording()
  const before = useRef<Grouped | null>(null)
  const last = useSliced(
    useCallback(
      function* (): Steps<Grouped> {
        return (before.current = yield* grouped(people, before.current))
      },
      [people],
    ),
  )
  if (!last || last.people.length === 0) return null
  const { found, people: counted } = last
  return (
    <Part title={t('title')} explained={t('explained')}>
      {found.kind === 'too-few' && (
        <p className="text-13">{t('tooFew', { needed: LEAST_PEOPLE, n: counted.length })}</p>
      )}
      {found.kind === 'no-groups' && <p className="text-13">{t('none', { n: counted.length })}</p>}
      {found.kind === 'groups' && (
        <ol className="grid gap-2 text-13">
          {found.groups.map(({ members }, group) => {
            const centre = mean(members.map((person) => counted[person]!.weights))
            return (
              <li key={group} className="border-s-2 border-hair-strong ps-3">
                {t('group', {
                  number: group + 1,
                  n: members.length,
                  of: counted.length,
                  points: say.weights(centre),
                  letters: say.letters(winners(room.scores, centre)),
                })}
              </li>
            )
          })}
        </ol>
      )}
    </Part>
  )
}

interface Grouped {
  readonly people: readonly Placed[]
  readonly found: OpinionGroups
}

/** The groups of these people; whoever was in one before helps it keep its place. */
function* grouped(people: readonly Placed[], before: Grouped | null): Steps<Grouped> {
  const of = before?.found.kind === 'groups' ? before.found.of : []
  const known = new Map(before?.people.map(({ participant }, at) => [participant, of[at] ?? null]))
  const previous = people.map(({ participant }) => known.get(participant) ?? null)
  const weights = people.map((person) => person.weights)
  const kept = previous.some((group) => group !== null) ? previous : undefined
  return { people, found: yield* opinionGroupsSteps(weights, kept) }
}
