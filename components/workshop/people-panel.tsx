'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { Participant } from '@/lib/workshop/participant'
import { useStage } from './lead/use-stage'
import type { Roll } from './roll-call'
import { useRollCall } from './roll-call-provider'
import { useWorkshop } from './use-workshop'
import { Isolated } from './isolated'

/** Who is in the workshop, by delegation: who is here, who has answered the step. A delegation opens to its people. */
export function PeoplePanel({ level = 'h2' }: { level?: 'h1' | 'h2' }) {
  const t = useTranslations('workshop.people')
  const call = useRollCall()
  const ofChatham = useTranslations('chatham.people')
  const { chatham } = useWorkshop().info
  const Heading = level
  return (
    <section aria-label={t('title')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading className={level === 'h1' ? 'text-30' : 'text-18 font-semibold'}>{t('title')}</Heading>
        <p className="text-13 text-ink-3">
          {call.hereShown
            ? t('here', { here: call.here, members: call.members })
            : t('members', { members: call.members })}
          {call.step !== null && call.answering > 0 && (
            <> · {t('answered', { answered: call.answered, of: call.answering })}</>
          )}
        </p>
      </div>
      {!call.hereShown && (
        <p className="mt-1 text-13 text-ink-2">{chatham === null ? t('hereHidden') : ofChatham('hidden')}</p>
      )}
      {chatham === 'nobody' ? null : call.members === 0 ? (
        <p className="mt-2 border-t border-hair pt-3 text-15 text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="mt-2 border-t border-hair">
          {call.rolls.map((roll) => (
            <RollRow
              key={roll.delegation?.id ?? 'none'}
              roll={roll}
              hereShown={call.hereShown}
              named={chatham === null}
              counted={call.step === null ? 'here' : 'answered'}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** A row draws one mark a member up to this many, a number beyond. */
const MARKS = 8

function RollRow({
  roll,
  counted,
  hereShown,
  named,
}: {
  roll: Roll
  counted: 'here' | 'answered'
  hereShown: boolean
  /** Whether the row opens to its people. */
  named: boolean
}) {
  const t = useTranslations('workshop.people')
  const [open, setOpen] = useState(false)
  const { delegation, members, here, answered, answering } = roll
  // A delegation of advisers, or the line of facilitators: where answers are counted, nobody waits for theirs.
  const mixed = counted === 'answered' && answering === 0
  const byHere = counted === 'here' || mixed
  const ofMembers = hereShown
    ? t('hereOf', { here, members: members.length })
    : t('members', { members: members.length })
  const told = byHere ? ofMembers : t('answeredOf', { answered, of: answering })
  const [full, all] = byHere ? [here, members.length] : [answered, answering]
  return (
    <li className="border-b border-hair">
      <button
        type="button"
        aria-expanded={named ? open : undefined}
        disabled={members.length === 0 || !named}
        onClick={() => setOpen(!open)}
        className="grid min-h-9 w-full grid-cols-[3rem_1fr_auto] items-center gap-x-2 py-1 text-start text-13 outline-offset-[-2px] not-disabled:hover:bg-shade pointer-coarse:min-h-11"
      >
        <span className="font-semibold tracking-wider">{delegation?.code ?? '–'}</span>
        <Isolated className="min-w-0 truncate">{delegation?.name ?? t('without')}</Isolated>
        {all > 0 && all <= MARKS && !mixed ? (
          <Marks full={full} all={all} told={told} />
        ) : (
          <Count members={members.length} mixed={mixed} count={full} of={all} told={told} />
        )}
      </button>
      {open && <Members members={members} />}
    </li>
  )
}

/** A row's count: short to the eye, where the head of the panel says of what. */
function Count({
  members,
  mixed,
  count,
  of,
  told,
}: {
  members: number
  mixed: boolean
  count: number
  of: number
  told: string
}) {
  const t = useTranslations('workshop.people')
  if (members === 0 || mixed) return <Isolated className="text-ink-2">{members === 0 ? t('nobody') : told}</Isolated>
  return (
    <span className="text-ink-2">
      <span className="sr-only">{told}</span>
      <bdi aria-hidden>{t('countOf', { count, of })}</bdi>
    </span>
  )
}

function Marks({ full, all, told }: { full: number; all: number; told: string }) {
  return (
    <span className="inline-flex gap-[3px] text-ink-2">
      <span className="sr-only">{told}</span>
      {Array.from({ length: all }, (_, index) => (
        <svg key={index} aria-hidden viewBox="0 0 9 9" className="size-[9px] stroke-current">
          <circle cx="4.5" cy="4.5" r="3.8" className={index < full ? 'fill-current' : 'fill-none'} />
        </svg>
      ))}
    </span>
  )
}

function Members({ members }: { members: readonly Participant[] }) {
  const { isHere, hasAnswered } = useRollCall()
  const { deviceless } = useStage()
  const sorted = [...members].sort((a, b) => a.name.localeCompare(b.name))
  return (
    <ul className="pb-2">
      {sorted.map((person) => (
        <Member
          key={person.id}
          person={person}
          here={isHere(person)}
          answered={hasAnswered(person.id)}
          through={deviceless.includes(person.id)}
        />
      ))}
    </ul>
  )
}

const Member = memo(function Member({
  person,
  here,
  answered,
  through,
}: {
  person: Participant
  here: boolean
  answered: boolean
  /** Without a device: a facilitator gives their answers. */
  through: boolean
}) {
  const t = useTranslations('workshop.people')
  const notes = [
    person.role !== 'delegate' && t(`role.${person.role}`),
    person.standing !== 'member' && t(`standing.${person.standing}`),
    person.simulated && t('simulated'),
    answered && t('hasAnswered'),
    through && t('through'),
    !here && t('away'),
  ].filter(Boolean)
  return (
    <li
      className={clsx(
        'flex min-h-7 items-baseline justify-between gap-3 ps-14 text-13 [content-visibility:auto] [contain-intrinsic-size:auto_1.75rem]',
        !here && 'text-ink-3',
      )}
    >
      <Isolated className="min-w-0 wrap-anywhere">{person.name}</Isolated>
      <span className="shrink-0 text-12 text-ink-3">{notes.join(', ')}</span>
    </li>
  )
})
