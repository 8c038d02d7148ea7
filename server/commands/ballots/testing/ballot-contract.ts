// Longer than most: one contract for every database, its rules in the order of a vote.
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { newId, type BallotId } from '@/lib/ids'
import type { BallotDraft, Choice } from '@/lib/workshop/ballot'
import { failureOf, type Installation } from '@/server/testing/installation'
import { chamber, type Chamber } from './chamber'
import { breakTable, lastUpdate, refill, tables, updatesAfter } from './inspect'
import { listener } from './listener'

const SECRET = { method: 'secret' } as Partial<BallotDraft>
const OPTIONS = ['By sea', 'By land', 'Not at all']
const RANKED_IN_SECRET = { method: 'secret-ranking', options: OPTIONS } as Partial<BallotDraft>
const RANKING = {
  method: 'ranking',
  motion: 'Where next?',
  options: ['x', 'y', 'z'],
  per: 'delegation',
} satisfies BallotDraft

/** What ballots promise, run on each database. */
export function ballotContract(begin: () => Promise<{ server: Installation; end(): Promise<void> }>): void {
  let server: Installation
  let end: () => Promise<void>
  let room: Chamber

  beforeAll(async () => ({ server, end } = await begin()))
  afterAll(() => end())
  beforeEach(async () => void (room = await chamber(server)))
  const openRanking = async () =>
    (await server.run('open-ballot', room.facilitator, { workshop: room.workshop, ballot: RANKING })).ballot

  describe('who votes', () => {
    it('is the head of a delegation with the right to vote, and nobody else', async () => {
      const ballot = await room.open()
      await room.cast(ballot, room.heads[0]!, 'yes')
      for (const seat of [room.member, room.guest])
        expect(await failureOf(room.cast(ballot, seat, 'no'))).toBe('notAllowed')
      const facilitator = { ...room.heads[0]!, caller: room.facilitator }
      expect(await failureOf(room.cast(ballot, facilitator, 'no'))).toBe('notAllowed')
      const stranger = { ...room.heads[0]!, caller: await server.account() }
      expect(await failureOf(room.cast(ballot, stranger, 'no'))).toBe('notAllowed')
      expect(await failureOf(room.cast(ballot, room.heads[0]!, 'no', room.heads[1]!.delegation))).toBe('notAllowed')
      await room.close(ballot)
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({ tally: { yes: 1, no: 0, present: 6 } })
    })

    it('follows the rights of the moment: a new head, a right withdrawn', async () => {
      const ballot = await room.open()
      const [one, two] = room.heads as [Chamber['member'], Chamber['member']]
      const stand = (participant: typeof one.participant, standing: 'head' | 'member') =>
        server.run('set-participant', room.facilitator, { participant, standing })
      await stand(one.participant, 'member')
      await stand(room.member.participant, 'head')
      expect(await failureOf(room.cast(ballot, one, 'no'))).toBe('notAllowed')
      await room.cast(ballot, room.member, 'yes')
      await server.run('edit-delegation', room.facilitator, { delegation: two.delegation, votes: false })
      expect(await failureOf(room.cast(ballot, two, 'no'))).toBe('notAllowed')
    })

    it('is each person where the ballot is per person', async () => {
      const ballot = await room.open({ per: 'person', method: 'show-of-hands' } as Partial<BallotDraft>)
      await room.cast(ballot, room.heads[0]!, 'yes')
      await room.cast(ballot, room.member, 'no')
      expect(await failureOf(room.cast(ballot, room.guest, 'no'))).toBe('notAllowed')
      await room.close(ballot)
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({ tally: { yes: 1, no: 1, present: 7 } })
    })

    it('may stand in for one who is away, and not for one who is not', async () => {
      const [a, b, c] = room.heads.map(({ delegation }) => delegation) as [never, never, never]
      const ballot = await room.open({}, { presence: { [a]: 'absent', [c]: 'absent' }, proxies: { [a]: b } })
      await room.cast(ballot, room.heads[1]!, 'yes')
      await room.cast(ballot, room.heads[1]!, 'no', a)
      expect(await failureOf(room.cast(ballot, room.heads[0]!, 'yes'))).toBe('notAllowed')
      expect(await failureOf(room.cast(ballot, room.heads[2]!, 'yes'))).toBe('notAllowed')
      expect(await failureOf(room.cast(ballot, room.heads[1]!, 'yes', c))).toBe('notAllowed')
      await room.close(ballot)
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({ tally: { yes: 1, no: 1, present: 5 } })
    })

    it('only facilitators open and close; what makes no sense is refused', async () => {
      const ballot = await room.open()
      const head = room.heads[0]!.caller
      expect(await failureOf(server.run('close-ballot', head, { ballot }))).toBe('notAllowed')
      expect(await failureOf(server.run('open-ballot', head, { workshop: room.workshop, ballot: RANKING }))).toBe(
        'notAllowed',
      )
      expect(await failureOf(room.cast(newId<BallotId>(), room.heads[0]!, 'yes'))).toBe('notFound')
      expect(await failureOf(room.cast(ballot, room.heads[0]!, [[0], [1]]))).toBe('invalid · choice: wrong')
      expect(await failureOf(room.open({ motion: ' ' }))).toBe('invalid · ballot.motion: missing')
      const proxies = { [room.heads[0]!.delegation]: newId<never>() }
      expect(await failureOf(room.open({}, { proxies }))).toMatch(/^invalid · roll\.proxies/)
    })
  })

  describe('a vote', () => {
    it('that is not secret may be changed until the ballot closes, by whoever may cast it', async () => {
      const ballot = await room.open()
      await room.cast(ballot, room.heads[0]!, 'yes')
      await room.cast(ballot, room.heads[0]!, 'no')
      expect((await room.asks(room.heads[0]!.caller))[0]!.mine).toMatchObject([{ voted: true, choice: 'no' }])
      expect((await room.asks(room.member.caller))[0]).toMatchObject({ mine: [], voted: null })
      expect((await room.shown(ballot)).cast).toBe(1)
      await room.close(ballot)
      expect(await failureOf(room.cast(ballot, room.heads[0]!, 'yes'))).toBe('ballotClosed')
      expect(await failureOf(room.close(ballot))).toBe('ballotClosed')
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({
        tally: { yes: 0, no: 1 },
        votes: [{ voter: room.heads[0]!.delegation, vote: 'no' }],
      })
      expect(await room.asks(room.facilitator)).toEqual([])
    })

    it('that is secret is final, also when it is given twice at once', async () => {
      const ballot = await room.open(SECRET)
      const tries = await Promise.allSettled(
        (['yes', 'no', 'yes', 'no'] as const).map((choice) => room.cast(ballot, room.heads[0]!, choice)),
      )
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await failureOf(room.cast(ballot, room.heads[0]!, 'yes'))).toBe('alreadyVoted')
      const boxes = await server.db.selectFrom('ballot_box').select('votes').where('ballot_id', '=', ballot).execute()
      expect(boxes.reduce((sum, { votes }) => sum + votes, 0)).toBe(1)
    })

    it('accepted before closing is counted, refused after: nothing between', async () => {
      const ballot = await room.open()
      const votes = room.heads.map((seat) => room.cast(ballot, seat, 'yes'))
      const [closing, ...cast] = await Promise.allSettled([room.close(ballot), ...votes])
      expect(closing!.status).toBe('fulfilled')
      const accepted = cast.filter(({ status }) => status === 'fulfilled').length
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({ tally: { yes: accepted } })
    })

    it('is on the roll and in the urn together or not at all', async () => {
      const ballot = await room.open(SECRET)
      for (const table of ['voter', 'ballot_box'] as const) {
        const repair = await breakTable(server, table)
        await expect(room.cast(ballot, room.heads[0]!, 'yes')).rejects.toThrow()
        await repair()
        const rows = await tables(server, ballot)
        expect(rows.voter.every(({ voted }) => voted === 0)).toBe(true)
        expect(rows.ballot_box.every(({ votes }) => votes === 0)).toBe(true)
      }
      await room.cast(ballot, room.heads[0]!, 'yes')
      expect((await room.shown(ballot)).cast).toBe(1)
    })
  })

  describe('the room', () => {
    it('sees who may vote, and of a roll call each vote as it is given; of the others only how many', async () => {
      const [a, b] = room.heads.map(({ delegation }) => delegation) as [never, never]
      const roll = { presence: { [a]: 'absent' as const }, proxies: { [a]: b } }
      const open = [await room.open({}, roll)]
      for (const method of ['show-of-hands', 'secret'] as const)
        open.push(await room.open({ method } as Partial<BallotDraft>, roll))
      for (const ballot of open) {
        await room.cast(ballot, room.heads[1]!, 'no')
        await room.cast(ballot, room.heads[2]!, 'yes')
        const { cast, voters, roll: shown } = await room.shown(ballot)
        expect([cast, voters, shown.length]).toEqual([2, 6, 6])
        expect(shown[0]).toMatchObject({ id: a, presence: 'absent', proxy: b, weight: 1, vote: null })
        const votes = ballot === open[0] ? [null, 'no', 'yes', null, null, null] : Array(6).fill(null)
        expect(shown.map(({ vote }) => vote)).toEqual(votes)
      }
    })

    it('votes in a step that is open, and nowhere else', async () => {
      const { steps } = await server.queries.run('workshop-for', room.facilitator, { workshop: room.workshop })
      const open = steps.find(({ gate }) => gate === 'open')!
      const draft = steps.find(({ gate }) => gate === 'draft')!
      const ballot = await room.open({ step: open.id })
      expect((await room.shown(ballot)).ballot.step).toBe(open.id)
      for (const step of [draft.id, newId<typeof draft.id>()])
        expect(await failureOf(room.open({ step }))).toBe('invalid · ballot.step: wrong')
    })
  })

  describe('a result', () => {
    it('is told only after closing, of a secret ballot only with five votes', async () => {
      const few = await room.open(SECRET)
      const many = await room.open({ ...SECRET, majority: 'two-thirds' } as Partial<BallotDraft>)
      for (const [i, seat] of room.heads.entries()) {
        if (i < 4) await room.cast(few, seat, 'yes')
        await room.cast(many, seat, i < 4 ? 'yes' : 'no')
      }
      expect(await room.shown(many)).toMatchObject({ cast: 6, voters: 6, closed: null })
      await room.close(few)
      await room.close(many)
      expect((await room.shown(few)).closed!.outcome).toEqual({ kind: 'withheld', cast: 4 })
      expect((await room.shown(many)).closed!.outcome).toEqual({
        kind: 'motion',
        tally: { yes: 4, no: 2, abstain: 0, present: 6 },
        decision: { kind: 'adopted' },
        votes: null,
      })
      expect((await tables(server, few)).ballot_box).toEqual([])
    })

    it('needs the quorum the chair set, and ranks by Borda and Condorcet', async () => {
      const absent = Object.fromEntries(room.heads.slice(2).map(({ delegation }) => [delegation, 'absent' as const]))
      const ballot = await room.open({ quorum: 4 }, { presence: absent })
      await room.cast(ballot, room.heads[0]!, 'yes')
      await room.close(ballot)
      expect((await room.shown(ballot)).closed!.outcome).toMatchObject({ decision: { kind: 'no-quorum', missing: 2 } })
      const ranking = await openRanking()
      const said: Choice[] = [
        [[0], [1], [2]],
        [[0], [2], [1]],
        [[1], [0, 2]],
      ]
      for (const [i, choice] of said.entries()) await room.cast(ranking, room.heads[i]!, choice)
      await room.close(ranking)
      expect((await room.shown(ranking)).closed!.outcome).toMatchObject({
        cast: 3,
        condorcet: { kind: 'winner', option: 0 },
      })
    })

    it('comes into the room also when the server ended before it could write it', async () => {
      const ballot = await room.open()
      await server.db
        .updateTable('ballot')
        .set({ closed_at: 5, outcome: JSON.stringify({ kind: 'withheld', cast: 0 }) })
        .where('id', '=', ballot)
        .execute()
      await server.context.publish.everything(room.workshop)
      expect((await room.shown(ballot)).closed).toEqual({ at: 5, outcome: { kind: 'withheld', cast: 0 } })
    })

    it('gives everyone back what they voted openly, and nothing of what they voted in secret', async () => {
      const [open, secret] = [await room.open(), await room.open(SECRET)]
      await room.cast(open, room.heads[0]!, 'no')
      await room.cast(secret, room.heads[0]!, 'yes')
      const mine = await server.run('export-my-data', room.heads[0]!.caller, {})
      expect(mine.workshops[0]!.votes).toEqual([{ motion: 'That we meet again.', choice: 'no' }])
    })

    it('goes with its workshop', async () => {
      const ballot = await room.open(SECRET)
      await server.run('delete-workshop', room.facilitator, { workshop: room.workshop })
      expect(await tables(server, ballot)).toEqual({ ballot: [], voter: [], open_vote: [], ballot_box: [] })
    })
  })

  describe('a secret ballot', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
    afterEach(() => void vi.useRealTimers())

    const orders: Choice[] = [
      [[0], [1], [2]],
      [[2], [0, 1]],
      [[1], [0], [2]],
      [[0, 1, 2]],
      [[0], [2], [1]],
      [[2], [1], [0]],
    ]
    it.each([
      ['', SECRET, ['yes', 'no', 'abstain', 'no', 'yes', 'yes'], '"yes":3,"no":2'],
      [' of a ranking', RANKED_IN_SECRET, orders, '"kind":"ranking","cast":6'],
    ] as const)(
      'leaves no byte%s that would differ had two voters exchanged their votes',
      async (_, draft, votes, told) => {
        const ballot = await room.open(draft)
        const swapped: Choice[] = [votes[1], votes[0], ...votes.slice(2)] as Choice[]
        const name = `${room.workshop}.workshop`
        const play = async (said: readonly Choice[]): Promise<string> => {
          const { seq } = await lastUpdate(server, name)
          const seen: unknown[] = []
          const look = async () => {
            for (const caller of [room.facilitator, room.member.caller, room.guest.caller, ...others()])
              seen.push(await room.asks(caller))
            seen.push(await server.look(room.workshop, ({ doc }) => doc.toJSON()))
          }
          const others = () => room.heads.map(({ caller }) => caller)
          for (const [i, choice] of said.entries()) {
            await room.cast(ballot, room.heads[i]!, choice)
            if (i >= 1) await look() // from when both have voted
            if (i >= 1) seen.push(await tables(server, ballot))
          }
          await room.close(ballot)
          await look()
          seen.push(await tables(server, ballot), await updatesAfter(server, name, seq))
          return JSON.stringify(seen)
        }
        const as = await play(votes)
        expect(as).toContain(told)
        expect(as).toContain('"actor":"server"')
        await refill(server, ballot)
        await server.context.publish.everything(room.workshop)
        expect(await play(swapped)).toBe(as)
      },
    )

    it('sends nobody a byte over their socket that would differ had any two voters exchanged any votes', async () => {
      const vote = fc.constantFrom<Choice[]>('yes', 'no', 'abstain')
      const said = fc.array(vote, { minLength: 6, maxLength: 6 })
      const property = fc.asyncProperty(said, fc.nat(5), fc.nat(5), async (votes, one, other) => {
        const ballot = await room.open(SECRET)
        const seats = [room.member, room.guest, ...room.heads]
        const listeners = await Promise.all(seats.map((seat) => listener(server, room.workshop, ballot, seat.session)))
        const play = async (choices: readonly Choice[]): Promise<string> => {
          const heard = listeners.map((each) => each.hear())
          for (const [i, choice] of choices.entries()) {
            await room.cast(ballot, room.heads[i]!, choice)
            for (const each of listeners) await each.until({ cast: i + 1, closed: false })
          }
          await room.close(ballot)
          for (const each of listeners) await each.until({ cast: 6, closed: true })
          return JSON.stringify(heard)
        }
        const swapped = votes.with(one, votes[other]!).with(other, votes[one]!)
        const as = await play(votes)
        expect(as).toContain('"kind":"motion"')
        await refill(server, ballot)
        await server.context.publish.everything(room.workshop)
        for (const each of listeners) await each.until({ cast: 0, closed: false })
        expect(await play(swapped)).toBe(as)
        for (const each of listeners) each.leave()
      })
      await fc.assert(property, { numRuns: 4, examples: [[['yes', 'no', 'abstain', 'no', 'yes', 'yes'], 0, 1]] })
    }, 60_000)

    it('has no row that the database stamps with the vote of one voter', async () => {
      const ballot = await room.open(SECRET)
      for (const [i, seat] of room.heads.slice(0, 3).entries()) {
        await room.cast(ballot, seat, 'yes')
        if (server.settings.databaseUrl) {
          const stamps = sql<{ n: string }>`select count(distinct xmin::text) as n from (
            select xmin from voter where ballot_id = ${ballot}
            union all select xmin from ballot_box where ballot_id = ${ballot}) as every`
          expect(Number((await stamps.execute(server.db)).rows[0]!.n)).toBe(1)
        }
        const { voter, ballot_box } = await tables(server, ballot)
        expect(voter.filter(({ voted }) => voted === 1)).toHaveLength(i + 1)
        expect(ballot_box.map((row) => Object.keys(row))).toEqual(
          Array.from({ length: 3 }, () => ['ballot_id', 'vote', 'votes']),
        )
      }
    })
  })
}
