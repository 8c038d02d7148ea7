import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareText } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { workshopRoom } from '@/lib/document/workshop-room'
import { parts } from '@/lib/activities/ideas-board/note'
import { newUlid, type DelegationId, type ParticipantId, type StepId, type WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { install, type Installation } from '@/server/testing/installation'
import type { WorkshopFile } from './workshop-file'

const WORDS = 'States shall meet every year.'
let server: Installation
let ada: Caller
let workshop: WorkshopId
let board: StepId
let person: ParticipantId

const exported = async (content: 'none' | 'nameless' | 'named', of = workshop) =>
  (await server.queries.run('workshop-file', ada, { workshop: of, content })).file

beforeAll(async () => {
  server = await install()
  ada = await server.account()
  const made = { title: 'Whole', language: 'en', scenario: 'built-in' } as const
  workshop = (await server.run('create-workshop', ada, made)).workshop
  const { delegations } = await server.queries.run('workshop-for', ada, { workshop })
  const code = (await server.queries.run('lobby', ada, { workshop })).links[0]!.code!
  const join = { consent: true, code, name: 'Berta Quarrell', delegation: delegations[0]!.id } as const
  const berta = await server.arrive('join', join)
  person = berta.output.participant
  board = (await server.run('add-step', ada, { workshop, kind: 'ideas-board', title: 'Ideas' })).step
  await server.run('open-step', ada, { step: board })
  await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const shown = workshopRoom(doc).boards.of(board, parts)!
    const key = `${person}:${newUlid(1)}`
    shown.groups.put('g', { name: 'Together' })
    shown.items.put(key, { text: 'One idea' })
    shown.places.put(key, { group: 'g' })
  })
  const ballot = { method: 'roll-call', motion: 'That we go on.', majority: 'simple', per: 'delegation' } as const
  const { ballot: id } = await server.run('open-ballot', ada, { workshop, ballot })
  await server.run('cast-ballot', berta.caller, { ballot: id, choice: 'yes' })
  await server.run('close-ballot', ada, { ballot: id })
  const paper = { workshop, title: 'Draft', kind: 'negotiated', audience: null, language: 'en' } as const
  const made2 = await server.run('create-paper', ada, paper)
  await server.sync.rooms.write({ kind: 'paper', workshop, paper: made2.paper }, (doc) => {
    const { clauses } = paperRoom(doc)
    const { id: clause } = clauses.read()[0]!
    const [paragraph] = clauses.body(clause)!.toArray()
    ;(paragraph as unknown as { toArray(): { insert(at: number, text: string): void }[] })
      .toArray()[0]
      ?.insert(0, WORDS)
  })
}, 60_000)
afterAll(async () => {
  await server.context.desks.settled()
  await server.stop()
  await server.folder.remove()
})

describe('a file with content', () => {
  it('has boards, closed ballots, papers and the role-play only where content is asked for', async () => {
    expect((JSON.parse(await exported('none')) as WorkshopFile).content).toBeNull()
    const text = await exported('nameless')
    expect(text).not.toContain('Berta Quarrell')
    expect([workshop, board, person].filter((id) => text.includes(id))).toEqual([])
    const { content } = JSON.parse(text) as WorkshopFile
    expect(Object.values(content!.boards)).toMatchObject([
      { groups: { g: { name: 'Together' } }, notes: [{ note: { text: 'One idea' }, place: { group: 'g' } }] },
    ])
    expect(content!.ballots).toMatchObject([{ outcome: { kind: 'motion', tally: { yes: 1 } } }])
    expect(content!.papers).toMatchObject([{ title: 'Draft' }])
    expect(content!.play!.scenario.delegations).toHaveLength(6)
  })

  it('becomes a workshop that has them all, and makes the same file again', async () => {
    const file = await exported('named')
    const made = await server.run('import-workshop', ada, { file, title: 'Again' })
    if (!made.ok) throw new Error(JSON.stringify(made.errors))
    const { steps, delegations } = await server.queries.run('workshop-for', ada, { workshop: made.workshop })
    const step = steps.find(({ kind }) => kind === 'ideas-board')!
    expect(step.gate).toBe('closed')
    const shown = await server.look(made.workshop, (room) => {
      const there = room.boards.of(step.id, parts)!
      const [ballot] = [...room.tallies.ballots.read().values()]
      const roll = room.tallies.roll(ballot!.id)
      return { notes: [...there.items.read().values()], places: [...there.places.read().values()], ballot, roll }
    })
    expect(shown).toMatchObject({ notes: [{ text: 'One idea' }], places: [{ group: 'g' }] })
    expect(shown.ballot!.closed!.outcome).toMatchObject({ tally: { yes: 1 } })
    const ids = new Set<DelegationId>(delegations.map(({ id }) => id))
    expect(shown.roll.every(({ id }) => ids.has(id as DelegationId))).toBe(true)
    expect(shown.roll.filter(({ vote }) => vote === 'yes')).toHaveLength(1)
    const papers = await server.queries.run('papers', ada, { workshop: made.workshop })
    expect(JSON.stringify(papers)).toContain('Draft')
    const [paper] = server.access.papers.all(made.workshop)
    const words = await server.sync.rooms.read({ kind: 'paper', workshop: made.workshop, paper: paper!.id }, (doc) => {
      const { clauses } = paperRoom(doc)
      return clauses
        .read()
        .map(({ id }) => bareText(clauses.body(id)!))
        .join(' ')
    })
    expect(words).toContain(WORDS)
    expect(await server.queries.run('play-setting', ada, { workshop: made.workshop })).not.toBeNull()
    const again = JSON.parse(await exported('named', made.workshop)) as WorkshopFile
    const { content } = JSON.parse(file) as WorkshopFile
    expect(again.content!.papers.map(({ clauses }) => clauses)).toEqual(content!.papers.map(({ clauses }) => clauses))
    expect(again.content!.play!.scenario).toEqual(content!.play!.scenario)
    expect(again.content!.ballots.map(({ outcome }) => outcome.kind)).toEqual(['motion'])
  })

  it.each<[string, (file: WorkshopFile) => void, string]>([
    [
      'a note by nobody',
      ({ content }) => void (Object.values(content!.boards)[0]!.notes[0]!.by = 'a'.repeat(16) as never),
      'notes',
    ],
    [
      'a note that is none',
      ({ content }) => void (Object.values(content!.boards)[0]!.notes[0]!.note = { text: '' }),
      'notes',
    ],
    [
      'a voter nobody knows',
      ({ content }) => void (content!.ballots[0]!.roll[0]!.id = 'a'.repeat(16) as never),
      'roll',
    ],
    [
      'a text with a strange block',
      ({ content }) => void (content!.papers[0]!.clauses[0]!.body = [{ type: 'script', attrs: {}, content: [] }]),
      'papers',
    ],
    ['a role nobody plays', ({ content }) => void (content!.play!.parties = {}), 'play.parties'],
  ])('is refused with where: %s', async (_, spoil, where) => {
    const file = JSON.parse(await exported('named')) as WorkshopFile
    spoil(file)
    const made = await server.run('import-workshop', ada, { file: JSON.stringify(file) })
    expect(made.ok ? [] : made.errors.map(({ path }) => path).join()).toContain(where)
  })
})
