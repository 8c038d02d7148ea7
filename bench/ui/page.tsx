// The page that the benchmark and the look at pictures open: the real activity on a real document, with invented people.
import clsx from 'clsx'
import { NextIntlClientProvider } from 'next-intl'
import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import type { ActivityProps, Layout } from '@/components/activities/view'
import { seeded } from '@/lib/decision'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import type { ZodType } from 'zod'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'
import { clustered } from './clustered'
import { FrameWatch } from './frame-watch'
import { aimsOf, kinds, moved, type BenchAnswer, type BenchKind } from './kinds'
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
const kind = (asked.get('kind') ?? 'weigh-aims') as BenchKind
const shown = kinds[kind]
const answers = room.answers.of(stepId, shown.schema as ZodType<BenchAnswer>)!

const aims = { aims: aimsOf(Number(asked.get('aims') ?? 3), long) }
const answerOf = (delegation: number, explained: boolean) =>
  shown.answer(random, aims, delegation, explained) as BenchAnswer
/** A round before this one, where one is asked for. */
const before = asked.has('round') && kind === 'weigh-aims' ? newId<StepId>() : null
if (before) room.answers.open(before)
const step: Step = {
  id: stepId,
  kind,
  title: long
    ? 'Weigh the aims of the governance of migration against one another, each for your own delegation'
    : shown.title,
  instruction: 'How much does each range matter to your delegation? Together they make 100.',
  minutes: 15,
  order: 0,
  gate: 'open',
  closedAt: null,
  settings: { ...shown.settings(aims.aims), ...(before && { previous: before }) },
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
    const given = answerOf(index % delegationIds.length, index % 4 === 0)
    const lines = asked.has('lines') && kind === 'compare-visions' && index % 3 === 0 && { redLines: { security: 6 } }
    answers.put(id, { ...given, ...lines })
    if (before) room.answers.of(before, shown.schema as ZodType<BenchAnswer>)!.put(id, answerOf((index + 1) % 3, false))
  })
})

/** Moves somebody else's dot. */
function moveSomebody(): void {
  const index = 1 + Math.floor(random() * (everyone.length - 1))
  const id = everyone[index]!
  const { weights } = clustered(random, aims, index % delegationIds.length, false)
  answers.put(id, moved(kind, answers.read().get(id)!, weights))
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
    <shown.Shared {...props}>
      <div className={clsx(FRAME[layout].outer)}>
        <main className={FRAME[layout].stage}>
          <shown.Stage />
        </main>
        <aside className={FRAME[layout].reading}>
          <shown.Reading />
        </aside>
      </div>
    </shown.Shared>
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
