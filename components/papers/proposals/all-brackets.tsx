'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { readBody } from '@/lib/document/body-text'
import { bracketsOf } from '@/lib/papers/bracket'
import type { ClauseId } from '@/lib/papers/clause'
import { usePaper, type PaperAt } from '../page/paper-at'
import { mayLift } from './may-lift'

interface Listed {
  readonly id: string
  readonly by: string
  readonly clause: ClauseId
  readonly label: string
  readonly words: string
  readonly isGone: boolean
}

/** The brackets of the text with their words, each to go to and, where one may, to lift; and those that just went. */
export function AllBrackets({ party }: { party: string | null }) {
  const t = useTranslations('papers.proposals')
  const at = usePaper()
  const { room, outline } = at
  const known = useView(room.brackets)
  const { present } = useView(outline)
  const listed = useMemo(() => {
    const gone = new Map([...known].filter(([, { state }]) => state === 'gone'))
    return present.flatMap(({ id: clause, label }): Listed[] => [
      ...standing(room, clause, known).map((one) => ({ ...one, clause, label: label.full, isGone: false })),
      ...[...gone].flatMap(([id, one]) =>
        one.clause === clause ? [{ id, by: one.by, clause, label: label.full, words: '', isGone: true }] : [],
      ),
    ])
  }, [known, present, room])
  const shown = listed.filter(({ by }) => party === null || by === party)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="paper-brackets" className="mt-8">
      <h2
        id="paper-brackets"
        className="flex items-baseline justify-between border-b border-ink pb-2 text-18 font-semibold"
      >
        {t('brackets')}
        <span className="font-sans text-13 font-normal text-ink-3 tabular-nums">{shown.length}</span>
      </h2>
      <ul>
        {shown.map((one) => (
          <Bracket key={one.id} one={one} at={at} />
        ))}
      </ul>
    </section>
  )
}

function standing(
  room: PaperAt['room'],
  clause: ClauseId,
  known: ReadonlyMap<string, { clause: ClauseId; state: string }>,
) {
  const isAsked = [...known.values()].some((one) => one.clause === clause && one.state === 'stands')
  const body = isAsked ? room.clauses.body(clause) : null
  return body ? bracketsOf(readBody(body)) : []
}

function Bracket({ one, at }: { one: Listed; at: PaperAt }) {
  const t = useTranslations('papers.proposals')
  const lifting = useCommand('lift-bracket')
  const { id, by, clause, label, words, isGone } = one
  return (
    <li className="border-b border-hair py-2 text-13">
      <button
        type="button"
        onClick={() => at.goTo(clause)}
        className="flex min-h-8 w-full items-baseline gap-3 text-start hover:text-accent pointer-coarse:min-h-11"
      >
        <span className="w-14 shrink-0 font-semibold tabular-nums">{label}</span>
        <span className="min-w-0 grow">
          <b className="font-semibold">{at.codeOf(by)}</b>{' '}
          {isGone ? (
            <span className="text-ink-2">{t('gone')}</span>
          ) : (
            <bdi className="font-serif text-15">[{words.length > 90 ? `${words.slice(0, 88)}…` : words}]</bdi>
          )}
        </span>
      </button>
      {mayLift(at, by) && (
        <Button
          look="text"
          pending={lifting.pending}
          onClick={() => void lifting.run({ paper: at.paper.id, bracket: id })}
          className="ms-[4.25rem]"
        >
          {t(isGone ? 'confirm' : 'lift')}
        </Button>
      )}
      <FailureNote>{lifting.failed}</FailureNote>
    </li>
  )
}
