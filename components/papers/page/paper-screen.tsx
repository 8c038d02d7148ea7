'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { RoomSession } from '@/components/session/room-session'
import { SaveStatusOf } from '@/components/session/save-status'
import { useView } from '@/components/session/use-view'
import { Masthead } from '@/components/ui/masthead'
import { TextLink } from '@/components/ui/text-link'
import { CHAIR } from '@/lib/papers/paper-mode'
import { paperRoom } from '@/lib/document/paper-room'
import { revSymbol } from '@/lib/papers/revisions/snapshot'
import { papersPath } from '@/lib/wire/addresses'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import { ClauseEditor } from '../clause-editor'
import { CommentNews } from '../comments/comment-news'
import { quoting } from '../comments/quoting'
import { paperSuggestions } from '../suggestions/paper-suggestions'
import { usePaperMode } from '../suggestions/use-paper-mode'
import { useLifting } from '../proposals/use-lifting'
import { AdoptionHead } from '../rulings/adoption-head'
import { NoteOpening } from '../rulings/note-opening'
import { ReservationsFoot } from '../rulings/reservations-foot'
import { ExportMenu } from '../exports/export-menu'
import { Here } from './here'
import { hereClause } from './here-clause'
import { goToClause } from './outline-panel'
import { panelCall } from './panel-call'
import { PaperAside } from './paper-aside'
import { PaperAtContext, type PaperAt } from './paper-at'
import { paperOutline } from './paper-outline'
import { personOf } from './person-of'
import { usePlace } from './use-place'

const nameOf = (presence: Record<string, unknown>): string | null => personOf(presence)?.name ?? null

/** A paper on screen: its text, and beside it where one is in it. */
export function PaperScreen({
  first,
  paper,
  session,
  onPlaceChanged,
}: {
  first: WorkshopView
  paper: PaperView
  session: RoomSession
  /** Told when the reader's role or delegation has become another. */
  onPlaceChanged: () => void
}) {
  const t = useTranslations('papers.page')
  const language = useLocale()
  const room = useMemo(() => paperRoom(session.doc), [session])
  usePlace(session, onPlaceChanged)
  const meta = useView(room.meta)
  const outline = useMemo(() => paperOutline(room, language), [room, language])
  const carets = useMemo(() => ({ awareness: session.awareness, nameOf }), [session])
  const codeOf = useMemo(() => {
    const codes = new Map<string, string>(first.delegations.map(({ id, code }) => [id, code]))
    return (party: string) => codes.get(party) ?? (party === CHAIR ? t('chair') : '?')
  }, [first.delegations, t])
  const title = meta?.title ?? paper.title
  const symbol = meta ? revSymbol(meta.symbol, meta.rev) : ''
  const owner = first.delegations.find(({ id }) => id === paper.audience)
  const { me } = first
  const mode = usePaperMode(room, me)
  const mayWrite = paper.mayWrite && (mode.mode === 'edit' || mode.mode === 'suggest')
  const suggestions = useMemo(() => paperSuggestions(room), [room])
  const quoted = useMemo(() => quoting(), [])
  const call = useMemo(() => panelCall(), [])
  const here = useMemo(() => hereClause(), [])
  const chairs = paper.audience === null ? me.role === 'facilitator' : me.standing === 'head'
  const at = useMemo<PaperAt>(
    () => ({
      first,
      paper,
      session,
      room,
      outline,
      here,
      codeOf,
      mayWrite,
      chairs,
      goTo: goToClause,
      mode,
      suggestions,
      quoting: quoted,
      call,
    }),
    [first, paper, session, room, outline, here, codeOf, mayWrite, chairs, mode, suggestions, quoted, call],
  )
  const lifting = useLifting(at)

  return (
    <PaperAtContext value={at}>
      <div className="paper-page">
        <div className="print:hidden">
          <Masthead wide roomy title={<bdi>{first.title}</bdi>}>
            <div className="flex items-center gap-x-4 whitespace-nowrap sm:gap-x-6">
              <SaveStatusOf save={session.save} short />
              <span className="max-md:hidden">
                <Here awareness={session.awareness} me={me.id} />
              </span>
              <TextLink href={papersPath(first.workshop)} className="inline-flex min-h-8 items-center text-13">
                {t('all')}
              </TextLink>
            </div>
          </Masthead>
        </div>
        <div className="mx-auto grid max-w-[84rem] grid-cols-[minmax(0,1fr)] gap-x-10 px-5 pb-16 lg:grid-cols-[minmax(0,1fr)_22rem] lg:px-8 print:block print:p-0">
          <main id="main" tabIndex={-1} className="min-w-0 outline-none">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b-2 border-ink pt-6 pb-2 text-15">
              <h1 className="font-sans text-15 font-semibold">
                <bdi>{title}</bdi>
              </h1>
              <span className="flex items-baseline gap-4 text-13 text-ink-2">
                {symbol !== '' && <b className="font-semibold text-ink">{symbol}</b>}
                <span>{owner ? t(meta?.draftOf ? 'draftOf' : 'ofDelegation', { name: owner.name }) : t('ofAll')}</span>
                <span className="print:hidden">
                  <ExportMenu />
                </span>
              </span>
            </div>
            {meta?.adopted && <AdoptionHead adopted={meta.adopted} />}
            <ClauseEditor
              room={room}
              me={me.id}
              codeOf={codeOf}
              carets={carets}
              mayWrite={paper.mayWrite}
              onHere={here.put}
              delegation={me.delegation}
              lifting={lifting}
            />
            <ReservationsFoot room={room} codeOf={codeOf} />
          </main>
          <NoteOpening />
          <CommentNews />
          <PaperAside />
        </div>
      </div>
    </PaperAtContext>
  )
}
