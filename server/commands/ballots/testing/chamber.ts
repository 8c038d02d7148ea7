import type { BallotId, DelegationId, ParticipantId, UserId } from '@/lib/ids'
import type { BallotDraft, Choice, RollDraft, VoterId } from '@/lib/workshop/ballot'
import type { Session } from '@/server/access/session-cookie'
import type { Caller } from '@/server/commands/command'
import type { Installation } from '@/server/testing/installation'

export interface Seat {
  readonly caller: Caller & { readonly user: UserId }
  readonly session: Session
  readonly participant: ParticipantId
  readonly delegation: DelegationId
}

/** A workshop of six delegations that vote and one that does not, each with its head; the first has a member too. */
export async function chamber(server: Installation) {
  const facilitator = await server.account()
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']
  const delegations = [...names.map((name) => ({ name })), { name: 'Guest', votes: false }]
  const made = { title: 'Chamber', language: 'en' as const, delegations }
  const { workshop } = await server.run('create-workshop', facilitator, made)
  const view = await server.queries.run('workshop-for', facilitator, { workshop })
  const { links } = await server.queries.run('lobby', facilitator, { workshop })
  const come = async (name: string, delegation: DelegationId): Promise<Seat> => {
    const input = { consent: true as const, code: links[0]!.code!, name, delegation }
    const { output, caller, session } = await server.arrive('join', input)
    return { caller: caller as Seat['caller'], session, participant: output.participant, delegation }
  }
  const heads: Seat[] = []
  for (const each of view.delegations) heads.push(await come(`Head of ${each.name}`, each.id))
  const member = await come('Member of One', view.delegations[0]!.id)

  return {
    workshop,
    facilitator,
    heads: heads.slice(0, 6),
    guest: heads[6]!,
    member,
    open: async (draft: Partial<BallotDraft> = {}, roll?: RollDraft): Promise<BallotId> => {
      const whole = { method: 'roll-call', motion: 'That we meet again.', majority: 'simple', per: 'delegation' }
      const { majority, ...ranked } = { ...whole, ...draft }
      const ballot = ('options' in draft ? ranked : { ...ranked, majority }) as BallotDraft
      return (await server.run('open-ballot', facilitator, { workshop, ballot, roll })).ballot
    },
    cast: (ballot: BallotId, seat: Seat, choice: Choice, voter?: VoterId) =>
      server.run('cast-ballot', seat.caller, { ballot, choice, voter }),
    close: (ballot: BallotId) => server.run('close-ballot', facilitator, { ballot }),
    shown: (ballot: BallotId) =>
      server.look(workshop, ({ tallies }) => ({
        ...tallies.ballots.read().get(ballot)!,
        cast: tallies.cast(ballot),
        roll: tallies.roll(ballot),
      })),
    asks: (caller: Caller) => server.queries.run('ballots', caller, { workshop }),
  }
}

export type Chamber = Awaited<ReturnType<typeof chamber>>
