'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useToast } from '@/components/ui/toast'
import { boardPicture } from '@/lib/activities/ideas-board/board-picture'
import { spent } from '@/lib/activities/ideas-board/answer'
import { ideasBoard } from '@/lib/activities/ideas-board/ideas-board'
import { parts, type Note, type NoteGroup, type NotePlace } from '@/lib/activities/ideas-board/note'
import type { IdeasBoardSettings } from '@/lib/activities/ideas-board/settings'
import type { View } from '@/lib/document/view'
import { newId, type ParticipantId } from '@/lib/ids'
import { runCommand } from '@/lib/wire/ask'
import { useAsked } from '../asked/use-asked'
import { Unreadable } from '../unreadable'
import { useSettings } from '../use-settings'
import type { ActivityProps } from '../view'
import { boardActs } from './board-acts'
import { draftsIn } from './drafts'
import { IdeasContext, type Ideas } from './ideas'

type Props = ActivityProps & { children: ReactNode }

/** Reads the step's settings, board and dots and hands them to Stage and Reading. */
export function Shared(props: Props) {
  const settings = useSettings(props.step, ideasBoard.settings)
  return settings ? <Brainstorm key={props.step.id} {...props} settings={settings} /> : <Unreadable />
}

function Brainstorm({ settings, children, ...props }: Props & { settings: IdeasBoardSettings }) {
  const t = useTranslations('activities.ideas-board')
  const { step, people, me, canAnswer } = props
  const { boards } = useWorkshopRoom()
  const toast = useToast()
  const asked = useAsked(props, ideasBoard.answer)
  const boardNow = () => boards.of(step.id, parts)
  const board = useSyncExternalStore(boards.watch, boardNow, boardNow)
  const items = useView<ReadonlyMap<string, Note>>(board?.items ?? EMPTY, 'byFrame')
  const groups = useView<ReadonlyMap<string, NoteGroup>>(board?.groups ?? EMPTY, 'byFrame')
  const places = useView<ReadonlyMap<string, NotePlace>>(board?.places ?? EMPTY, 'byFrame')
  const runs = me !== null && people.get(me)?.role === 'facilitator'

  const { answers, expected, delegationOf, marked } = asked
  const summary = useMemo(
    () => ideasBoard.summary({ settings, answers, delegationOf: () => null, expected }),
    [settings, answers, expected],
  )
  const picture = useMemo(
    () => board && boardPicture({ items, groups, places }, summary),
    [board, items, groups, places, summary],
  )
  const acts = useMemo(
    () =>
      board && me && canAnswer && settings.phase !== 'alone'
        ? boardActs(board, me, runs, (note) => {
            runCommand('delete-note', { step: step.id, note }).catch(() => toast(t('notDeleted')))
          })
        : null,
    [board, me, canAnswer, settings.phase, runs, step.id, toast, t],
  )
  const drafts = useMemo(
    () => (me && canAnswer ? draftsHere(`plenary.ideas.${step.id}.${me}`) : null),
    [me, canAnswer, step.id],
  )
  const authorOf = (participant: string) => {
    const code = marked.get(delegationOf(participant) ?? '')?.code ?? ''
    const name = people.get(participant as ParticipantId)?.name ?? ''
    if (settings.shown === 'nobody') return ''
    return settings.shown === 'delegations' ? code : [name, code].filter(Boolean).join(' · ')
  }
  const dotsLeft = settings.votes - spent(asked.own?.votes ?? {})
  const ideas: Ideas = { ...props, settings, asked, summary, picture, acts, drafts, runs, authorOf, dotsLeft }
  return <IdeasContext value={ideas}>{children}</IdeasContext>
}

function draftsHere(key: string) {
  let store: Storage | null = null
  try {
    store = localStorage
  } catch {
    // A browser that keeps nothing.
  }
  return draftsIn(store, key, newId)
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>()
const EMPTY: View<ReadonlyMap<string, never>> = { read: () => NOTHING, watch: () => () => {} }
