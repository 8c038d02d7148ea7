// The page that the benchmark and the look at pictures open: the real activity on a real document, with invented people.
import clsx from 'clsx'
import { NextIntlClientProvider } from 'next-intl'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import { Reading } from '@/components/activities/weigh-aims/reading'
import { Shared } from '@/components/activities/weigh-aims/shared'
import { Stage } from '@/components/activities/weigh-aims/stage'
import type { ActivityProps, Layout } from '@/components/activities/view'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { seeded } from '@/lib/decision'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { migrationPack } from '@/lib/packs/migration/migration'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'
import { clustered } from './clustered'
import { FrameWatch } from './frame-watch'
import { Editor, texts } from './page-parts'

const asked = new URLSearchParams(location.search)
const count = Number(asked.get('people') ?? 24)
const answered = Number(asked.get('answered') ?? count)
const layout = (asked.get('layout') ?? 'wide') as Layout
const language = asked.get('language') ?? 'en'
const long = asked.has('long')
const random = seeded(Number(asked.get('seed') ?? 1))

const DELEGATIONS = [
  ['REC', 'Receiving states'],
  ['TRN', 'Transit states'],
  ['SND', 'Sending states'],
  ['IOS', 'International organisations'],
  ['CSO', 'Civil society'],
  [
    'MIG',
    long
      ? 'Migrants’ associations and the organisations that speak for families who stayed behind'
      : 'Migrants’ associations',
  ],
] as const

const room = workshopRoom(new Y.Doc())
const stepId = newId<StepId>()
room.answers.open(stepId)
const answers = room.answers.of(stepId, weighAims.answer)!

const begun = weighAims.begin(migrationPack)
const aims = Number(asked.get('aims') ?? 3)
const settings = {
  aims: Array.from({ length: aims }, (_, index) => {
    const aim = begun.aims[index % 3]!
    const extra =
      index < 3
        ? {}
        : {
            id: `aim-${index}`,
            shape: (['diamond', 'pentagon', 'star', 'cross'] as const)[index - 3]!,
            name: `Further aim ${index}`,
          }
    return { ...aim, ...extra, ...(long && { name: `${index + 1}: the rights of everyone who moves` }) }
  }),
}
const step: Step = {
  id: stepId,
  kind: 'weigh-aims',
  title: long
    ? 'Weigh the aims of the governance of migration against one another, each for your own delegation'
    : 'Weigh the aims',
  instruction: 'How much does each range matter to your delegation? Together they make 100.',
  minutes: 15,
  order: 0,
  gate: 'open',
  closedAt: null,
  settings,
  ...PLAIN_TERMS,
}

const delegations = new Map<DelegationId, Delegation>(
  DELEGATIONS.map(([code, name], order) => {
    const id = newId<DelegationId>()
    return [id, { id, name, code, order, speaks: true, tables: true, votes: true }]
  }),
)
const delegationIds = [...delegations.keys()]
const people = new Map<ParticipantId, Participant>(
  Array.from({ length: count }, (_, index) => {
    const id = newId<ParticipantId>()
    const name = long && index % 5 === 0 ? `شخص ${index} ذو اسم طويل جدًا ${'x'.repeat(40)}` : `Participant ${index + 1}`
    return [
      id,
      {
        id,
        name,
        role: 'delegate',
        delegation: delegationIds[index % delegationIds.length]!,
        standing: 'member',
        simulated: true,
      },
    ]
  }),
)
const everyone = [...people.keys()]
const me = layout === 'screen' || asked.has('observer') ? null : (everyone[0] ?? null)
room.doc.transact(() => {
  everyone.slice(0, answered).forEach((id, index) => {
    if (asked.has('ungiven') && index === 0) return
    answers.put(id, clustered(random, settings, index % delegationIds.length, index % 4 === 0))
  })
})

/** Moves somebody else's dot. */
function moveSomebody(): void {
  const index = 1 + Math.floor(random() * (everyone.length - 1))
  answers.put(everyone[index]!, clustered(random, settings, index % delegationIds.length, false))
}
/** What the benchmark finds on the page. */
export interface BenchPage {
  frames: FrameWatch
  moveSomebody(): void
}
Object.assign(globalThis, { bench: { frames: new FrameWatch(), moveSomebody } satisfies BenchPage })

const props: ActivityProps = {
  step,
  answers: room.answers,
  people,
  delegations,
  me,
  canAnswer: me !== null,
  language,
  layout,
}

const FRAME: Record<Layout, { outer: string; stage: string; reading: string }> = {
  phone: { outer: 'mx-auto max-w-[27rem] px-5 py-4', stage: '', reading: 'mt-4' },
  wide: {
    outer: 'grid h-dvh grid-rows-[minmax(0,1fr)] grid-cols-[264px_minmax(0,1fr)_396px]',
    stage: 'flex min-h-0 flex-col border-x border-hair px-8 pt-6 pb-4 col-start-2',
    reading: 'overflow-y-auto p-6',
  },
  screen: {
    outer: 'grid h-dvh grid-rows-[minmax(0,1fr)] grid-cols-[58fr_42fr] gap-x-16 p-16',
    stage: 'min-h-0',
    reading: 'grid content-start gap-8',
  },
}

function Page() {
  if (asked.has('edit')) return <Editor step={step} answered={asked.get('edit') === 'locked'} language={language} />
  return (
    <Shared {...props}>
      <div className={clsx(FRAME[layout].outer)}>
        <main className={FRAME[layout].stage}>
          <Stage />
        </main>
        <aside className={FRAME[layout].reading}>
          <Reading />
        </aside>
      </div>
    </Shared>
  )
}

if (asked.has('theme')) document.documentElement.dataset.theme = asked.get('theme')!
document.documentElement.lang = language
document.documentElement.dir = asked.get('dir') ?? 'ltr'
createRoot(document.getElementById('root')!).render(
  <NextIntlClientProvider locale={language} messages={texts(language)} timeZone="UTC">
    <Page />
  </NextIntlClientProvider>,
)
