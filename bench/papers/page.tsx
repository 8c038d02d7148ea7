// The page that the tests and the benchmark of the editor open: the real editor on a real room of the real server.
import { NextIntlClientProvider } from 'next-intl'
import { useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { ClauseEditor } from '@/components/papers/clause-editor'
import en from '@/components/papers/messages.en.json'
import fr from '@/components/papers/messages.fr.json'
import uiEn from '@/messages/en.json'
import uiFr from '@/messages/fr.json'
import { quoting } from '@/components/papers/comments/quoting'
import { hereClause } from '@/components/papers/page/here-clause'
import { goToClause } from '@/components/papers/page/outline-panel'
import { panelCall } from '@/components/papers/page/panel-call'
import { PaperAtContext, type PaperAt } from '@/components/papers/page/paper-at'
import { paperOutline } from '@/components/papers/page/paper-outline'
import { paperSuggestions } from '@/components/papers/suggestions/paper-suggestions'
import { usePaperMode } from '@/components/papers/suggestions/use-paper-mode'
import { Toaster } from '@/components/ui/toast'
import { paperRoom } from '@/lib/document/paper-room'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'

const asked = new URLSearchParams(location.search)
const language = asked.get('language') ?? 'en'
const me = asked.get('me') as ParticipantId
const doc = new Y.Doc()
doc.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false))
const opened = performance.now()
const provider = new WebsocketProvider(asked.get('server')!, asked.get('room')!, doc, {
  disableBc: true,
  params: { plenary: '1' },
})
const room = paperRoom(doc)

const CODES: Record<string, string> = { rec: 'REC', snd: 'SND', mig: 'MIG' }
const codeOf = (delegation: string) => CODES[delegation] ?? delegation
const nameOf = (presence: Record<string, unknown>) => (presence.user as { name?: string } | undefined)?.name ?? null

const NO_LIFTING = { may: () => false, lift: () => {} }

/** Whoever the address says: a delegate of a delegation, or one who only reads. */
const person: Participant = {
  id: me,
  name: '',
  role: asked.has('read') ? 'observer' : 'delegate',
  delegation: (asked.get('delegation') ?? 'rec') as DelegationId,
  standing: 'member',
  simulated: false,
} as Participant

function Page() {
  const carets = useMemo(() => ({ awareness: provider.awareness, nameOf }), [])
  const mode = usePaperMode(room, person)
  const at = useMemo(
    () =>
      ({
        room,
        mode,
        codeOf,
        chairs: false,
        mayWrite: !asked.has('read'),
        goTo: goToClause,
        outline: paperOutline(room, language),
        suggestions: paperSuggestions(room),
        here: hereClause(),
        quoting: quoting(),
        call: panelCall(),
        first: { workshop: asked.get('room')!.split('.')[0], me: person, delegations: [] },
        paper: { id: asked.get('room')!.split('.')[2], audience: null, state: 'open' },
      }) as unknown as PaperAt,
    [mode],
  )
  return (
    <PaperAtContext value={at}>
      <main className="mx-auto max-w-page px-5 py-6 md:px-8">
        <ClauseEditor
          room={room}
          me={me}
          codeOf={codeOf}
          carets={carets}
          mayWrite={!asked.has('read')}
          delegation={person.delegation}
          lifting={NO_LIFTING}
        />
      </main>
    </PaperAtContext>
  )
}

if (asked.has('theme')) document.documentElement.dataset.theme = asked.get('theme')!
document.documentElement.lang = language
Object.assign(globalThis, { plenary: { doc, provider, Y, opened } })
provider.once('sync', () => {
  const messages = language === 'fr' ? { ...uiFr, papers: fr } : { ...uiEn, papers: en }
  createRoot(document.getElementById('root')!).render(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      <Toaster>
        <Page />
      </Toaster>
    </NextIntlClientProvider>,
  )
})
