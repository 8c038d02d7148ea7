import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision/random'
import type { DelegationId, StepId } from '@/lib/ids'
import type { Who } from '@/lib/workshop/permissions'
import type { Step } from '@/lib/workshop/step'
import { judge } from './judge'
import { answerWith, NOW, person, World } from './testing/world'

const random = seeded(11)
const answer = () => answerWith(random)

describe('S3 guarded: a blind step', () => {
  it('takes no answers in the room everyone shares, neither before it is revealed nor afterwards', () => {
    const world = new World()
    for (const step of [world.blind, world.revealed]) {
      const me = world.join(person())
      const verdict = world.judge(me.who, me.answer(step, answer()))
      expect(verdict).toMatchObject({ ok: false, close: 'refused', rule: 'own-answer' })
    }
  })

  it('gives nobody back what the server has revealed of them', () => {
    const world = new World()
    const me = world.join(person())
    world.doc.getMap<Y.Map<unknown>>('answers').get(world.revealed.id)!.set(me.who.participant, answer())
    me.pull()
    me.doc.getMap<Y.Map<unknown>>('answers').get(world.revealed.id)!.delete(me.who.participant)
    expect(world.judge(me.who, me.outbox.at(-1)!)).toMatchObject({ ok: false, rule: 'own-answer' })
  })
})

/** What somebody's desk says to `change`, made on an empty desk. */
function onDesk(steps: readonly Step[], who: Who, change: (answers: Y.Map<unknown>) => void, now = NOW) {
  const desk = new Y.Doc()
  change(desk.getMap('answers'))
  return judge({
    doc: new Y.Doc(),
    room: 'desk',
    bytes: Y.encodeStateAsUpdate(desk),
    scene: { who, now, step: (id: StepId) => steps.find((step) => step.id === id) ?? null },
    holderOf: () => null,
  })
}

describe('S3 guarded: a desk', () => {
  const { steps, blind, revealed, open } = new World()
  const give = (step: Step, who = person(), now = NOW, value: unknown = answer()) =>
    onDesk([step, ...steps.filter(({ id }) => id !== step.id)], who, (answers) => answers.set(step.id, value), now)

  it('takes answers to blind steps while they are open, and for the grace', () => {
    expect(give(blind)).toMatchObject({ ok: true })
    const closed: Step = { ...blind, gate: 'closed', closedAt: NOW - 2_000 }
    expect(give(closed)).toMatchObject({ ok: true })
    expect(give(closed, person(), NOW + 2_000)).toMatchObject({ ok: false, rule: 'own-answer' })
    expect(give(revealed)).toMatchObject({ ok: false, rule: 'own-answer' })
  })

  it('takes none to steps that everyone sees, and none that does not fit', () => {
    expect(give(open)).toMatchObject({ ok: false, rule: 'own-answer' })
    expect(give(blind, person(), NOW, { weights: 'all' })).toMatchObject({ ok: false, rule: 'own-answer' })
    expect(onDesk(steps, person(), (answers) => answers.set(blind.id, new Y.Map()))).toMatchObject({ ok: false })
    expect(onDesk(steps, person(), (answers) => answers.set('0000000000000000', answer()))).toMatchObject({ ok: false })
  })

  it('takes none from those whose step it is not', () => {
    const delegation = person().delegation as DelegationId
    const ours: Step = { ...blind, audience: [delegation] }
    expect(give(ours, person({ delegation }))).toMatchObject({ ok: true })
    expect(give(ours)).toMatchObject({ ok: false, rule: 'own-answer' })
    const heads: Step = { ...blind, contributors: 'heads' }
    expect(give(heads, person({ standing: 'head' }))).toMatchObject({ ok: true })
    expect(give(heads)).toMatchObject({ ok: false, rule: 'own-answer' })
    for (const who of [person({ role: 'observer' }), person({ standing: 'adviser' })])
      expect(give(blind, who)).toMatchObject({ ok: false, rule: 'own-answer' })
  })
})

describe('S3 guarded: a step that is not for all', () => {
  it('is answered by its audience and by heads of delegations only', () => {
    const world = new World()
    const [me, head] = [world.join(person()), world.join(person({ standing: 'head' }))]
    expect(world.judge(me.who, me.answer(world.elsewhere, answer()))).toMatchObject({
      ok: false,
      sentence: 'This step is for other delegations.',
    })
    expect(world.judge(head.who, head.answer(world.heads, answer()))).toMatchObject({ ok: true })
    expect(world.judge(me.who, world.join(me.who).answer(world.heads, answer()))).toMatchObject({ ok: false })
  })
})
