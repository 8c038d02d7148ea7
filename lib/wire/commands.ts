import type {
  BallotId,
  DelegationId,
  LinkId,
  PaperId,
  ParticipantId,
  StepId,
  TicketId,
  TemplateId,
  UserId,
  WaitingId,
  WorkshopId,
} from '@/lib/ids'
import type { PackError } from '@/lib/packs/pack-errors'
import type { Language } from '@/lib/packs/text'
import type { PaperKind } from '@/lib/papers/paper'
import type { BallotDraft, Choice, RollDraft, VoterId } from '@/lib/workshop/ballot'
import type { Chatham } from '@/lib/workshop/chatham'
import type { DelegationDraft } from '@/lib/workshop/delegation-draft'
import type { Role, Standing } from '@/lib/workshop/role'
import type { Hand, Purpose } from '@/lib/workshop/speakers'
import type { TimerAction } from '@/lib/workshop/timer'
import type { StepTerms } from '@/lib/workshop/step'
import type { AmendmentCommands } from './amendments'
import type { PlayCommands } from './play'
import type { Content } from './workshop-file'
import type { RehearsalCommands } from './rehearsal'
import type { ClearanceCommands } from './clearances'
import type { RevisionCommands } from './revisions'
import type { RulingCommands } from './rulings'
import type { SuggestionCommands } from './suggestions'
import type { JoinLink, MyData, PackOutline, PersonalLink, Ticket } from './records'
import type { TicketKind } from './ticket'

/** A command that answers only "done". */
type Done = Record<string, never>

/** Every command people can give, by name: what the browser sends and what it gets back. The server's registry must meet it. */
export interface CommandMap
  extends
    AmendmentCommands,
    RehearsalCommands,
    PlayCommands,
    RevisionCommands,
    RulingCommands,
    ClearanceCommands,
    SuggestionCommands {
  // An account. The four that say "signs in" set the session cookie.
  /** Signs in. `secret` is that of the set-up link. */
  'create-first-account': { input: { secret: string } & NewAccount; output: { user: UserId } }
  /** Signs in. Only where the installation lets people register. */
  register: { input: NewAccount; output: { user: UserId } }
  /** Signs in, and ends every other session of this account. */
  'reset-password': { input: { secret: string; password: string }; output: { user: UserId } }
  /** Signs in anew, and ends every other session of this account. */
  'change-password': { input: { current: string; password: string }; output: Done }
  'update-me': { input: { name: string }; output: Done }
  'export-my-data': { input: Nothing; output: MyData }
  /** Ends the session. Accounts give their password, where they have one. */
  'delete-my-data': { input: { password?: string }; output: Done }

  // Workshops. Making one takes an account.
  'create-workshop': {
    input: {
      title: string
      /** The language in which the pack's texts become titles and names. */
      language: Language
      /** The text of a pack's file; without it the built-in pack. */
      packFile?: string
      /** A template of the pack; without it its first. */
      template?: string
      /** Without it: the pack's actors. */
      delegations?: readonly DelegationDraft[]
      capacity?: number
      /** An agenda of the caller's own, in place of the template's. */
      ownTemplate?: TemplateId
      /** Held without names; kinds of steps that need them are left out. Not with a role-play. */
      chatham?: Chatham
      /** A role-play: its delegations are then the workshop's. */
      scenario?: 'built-in' | { file: string }
    }
    output: { workshop: WorkshopId }
  }
  /** The agenda, delegations and capacity of a workshop in a new one, all steps in draft but the first. With `content`, answers everyone may see come too, closed, and whose they are. */
  'duplicate-workshop': {
    input: { workshop: WorkshopId; title: string; content?: Content }
    output: { workshop: WorkshopId }
  }
  /** A workshop of the file that the query workshop-file wrote; or everything that is wrong with it. */
  'import-workshop': {
    input: { file: string; title?: string }
    output: { ok: true; workshop: WorkshopId } | { ok: false; errors: readonly PackError[] }
  }
  /** Archived: everyone in it can look, nobody can join or answer. */
  'archive-workshop': { input: { workshop: WorkshopId }; output: Done }
  'unarchive-workshop': { input: { workshop: WorkshopId }; output: Done }
  /** For an hour or for days: everyone in it can look, facilitators prepare, nobody answers; the schedule waits. */
  'pause-workshop': { input: { workshop: WorkshopId }; output: Done }
  'resume-workshop': { input: { workshop: WorkshopId }; output: Done }
  /** For good, with everything in it. Ask first. */
  'delete-workshop': { input: { workshop: WorkshopId }; output: Done }
  'rename-workshop': { input: { workshop: WorkshopId; title: string }; output: Done }
  'set-capacity': { input: { workshop: WorkshopId; capacity: number }; output: Done }
  /** Hides names under the Chatham House rule, or shows them again. Fails with `locked` once somebody has answered, with `namesInUse` while something tells who did what. */
  'set-chatham': { input: { workshop: WorkshopId; chatham: Chatham }; output: Done }
  /** Looks a pack's file over and changes nothing; the same text then goes to create-workshop. */
  'check-pack': {
    input: { file: string; language: Language }
    output: { ok: true; pack: PackOutline } | { ok: false; errors: readonly PackError[] }
  }
  /** A marked workshop with illustrative people, removed after a day. Signs a visitor in as a guest who runs it. */
  'start-demonstration': { input: { language: Language }; output: { workshop: WorkshopId } }

  // Delegations
  'add-delegation': { input: { workshop: WorkshopId } & DelegationDraft; output: { delegation: DelegationId } }
  'edit-delegation': { input: { delegation: DelegationId } & Partial<DelegationDraft>; output: Done }
  /** Its members stay, without a delegation. */
  'remove-delegation': { input: { delegation: DelegationId }; output: Done }
  /** All of them, in the order wanted. */
  'order-delegations': { input: { workshop: WorkshopId; delegations: readonly DelegationId[] }; output: Done }

  // Ways in
  /** `role` is delegate unless said; links for facilitators have no short code. */
  'create-link': {
    input: { workshop: WorkshopId; role?: Role; delegation?: DelegationId }
    output: JoinLink
  }
  'revoke-link': { input: { link: LinkId }; output: Done }
  /** Revokes it and makes one like it. */
  'replace-link': { input: { link: LinkId }; output: JoinLink }
  /** Signs a newcomer in as a guest. With a code or a secret; `delegation` where the link leaves the choice, `name` unless it is personal. */
  join: {
    input: { consent: true; code?: string; secret?: string; name?: string; delegation?: DelegationId }
    /** `returnLink`: an address to keep, shown this once; null for accounts and for people who were here already. */
    output: { workshop: WorkshopId; participant: ParticipantId; returnLink: string | null }
  }
  /** Where a facilitator lets people in (join fails with `asksFirst`): signs in as a guest who waits. */
  'wait-at-door': {
    input: { consent: true; code?: string; secret?: string; name?: string; delegation?: DelegationId }
    output: { workshop: WorkshopId }
  }
  /** Whether who comes by a link waits until a facilitator lets them in; turned off, who waits comes in. */
  'ask-at-door': { input: { workshop: WorkshopId; asks: boolean }; output: Done }
  /** Lets in who waits; without `waiting` all of them, as far as there are places. */
  'admit-waiting': { input: { workshop: WorkshopId; waiting?: WaitingId }; output: { admitted: number } }
  /** They are told, and do not wait any more; `declined` false lets them wait again. */
  'decline-waiting': { input: { workshop: WorkshopId; waiting: WaitingId; declined: boolean }; output: Done }
  /** Goes away from the door. Guests without a place end with it. */
  'stop-waiting': { input: { workshop: WorkshopId }; output: Done }
  /** For a guest who was let in: the address to keep, given once. */
  'take-return-link': { input: { workshop: WorkshopId }; output: { returnLink: string | null } }
  /** Signs in as the guest whose place it is. */
  'enter-by-return-link': { input: { secret: string }; output: { workshop: WorkshopId; participant: ParticipantId } }
  /** For a facilitator; earlier return links of this person end. */
  'reissue-return-link': { input: { participant: ParticipantId }; output: { returnLink: string } }

  // Readers without a name: a screen on the wall, a report to pass on
  'create-ticket': { input: { workshop: WorkshopId; kind: TicketKind }; output: Ticket }
  /** Who reads by it at this moment reads no more. */
  'revoke-ticket': { input: { ticket: TicketId }; output: Done }

  // People
  /** Facilitators change everything; everyone their own name. */
  'set-participant': {
    input: {
      participant: ParticipantId
      name?: string
      role?: Role
      delegation?: DelegationId | null
      standing?: Standing
    }
    output: Done
  }
  /** `merge` ends; its answers go to `keep`, whose own win. */
  'merge-participants': { input: { keep: ParticipantId; merge: ParticipantId }; output: Done }
  /** Somebody who has no device: a place of their own, whose answers a facilitator gives. */
  'seat-without-device': {
    input: { workshop: WorkshopId; name: string; delegation?: DelegationId | null }
    output: { participant: ParticipantId }
  }
  /** The same for somebody of the roster who has not come by their link. */
  'seat-expected': { input: { participant: ParticipantId }; output: Done }
  /** For somebody without a device, to an open step; null takes the answer back. */
  'answer-for': { input: { step: StepId; participant: ParticipantId; answer: unknown }; output: Done }
  'remove-participant': { input: { participant: ParticipantId }; output: Done }
  'restore-participant': { input: { participant: ParticipantId }; output: Done }
  /** One person a line: `Name; Delegation; Role`. Who has no delegation is placed so that they stay even. Errors name `text.<line>`. */
  'import-roster': { input: { workshop: WorkshopId; text: string }; output: { people: readonly PersonalLink[] } }

  // The agenda
  'open-step': { input: { step: StepId }; output: Done }
  'close-step': { input: { step: StepId }; output: Done }
  /** For blind steps that are closed: everybody's answers come into the room at once, and stay. Waits for what is still on its way; cannot be undone. */
  'delete-note': { input: { step: StepId; note: string }; output: Done }
  'reveal-step': { input: { step: StepId }; output: Done }
  /** Fails with `locked` where the settings would change what existing answers mean, and for `sees` once it is not in draft. */
  'edit-step': {
    input: {
      step: StepId
      title?: string
      instruction?: string
      minutes?: number
      settings?: unknown
    } & Partial<StepTerms>
    output: Done
  }
  /** As a draft, with the settings its kind begins with; after the step `after`, else at the end. */
  'add-step': {
    input: {
      workshop: WorkshopId
      kind: string
      title: string
      instruction?: string
      minutes?: number
      after?: StepId
    } & Partial<StepTerms>
    output: { step: StepId }
  }
  /** A step with answers goes only when asked to go with them; otherwise `locked`. */
  'remove-step': { input: { step: StepId; withAnswers?: boolean }; output: Done }
  /** The steps of a ready-made agenda of the workshop's pack, or of the caller's own, as drafts; after the step `after`, else at the end. */
  'insert-template': {
    input: {
      workshop: WorkshopId
      template: { own: TemplateId } | { pack: string }
      language: Language
      after?: StepId
    }
    output: { steps: readonly StepId[] }
  }
  /** Keeps the agenda of a workshop for others, with the account: titles, minutes, settings and terms, no delegations and no moments. */
  'save-template': { input: { workshop: WorkshopId; title: string }; output: { template: TemplateId } }
  'remove-template': { input: { template: TemplateId }; output: Done }
  /** Gives each group a copy of the step with answers of its own, open at once, and starts the timer. `seed`: the same people are mixed alike. */
  'start-breakouts': {
    input: {
      step: StepId
      split:
        | { by: 'delegation' }
        | { by: 'mixed'; count: number; seed?: number }
        | { by: 'chosen'; groups: readonly (readonly ParticipantId[])[] }
      minutes: number
      /** What others than a group's members and facilitators have of it; all of it unless said. */
      outsiders?: 'read' | 'know' | 'nothing'
    }
    output: { steps: readonly StepId[] }
  }
  /** A closed step that only some knew, or the copies of it that groups had to themselves, for everyone to read. Cannot be undone. */
  'bring-back': { input: { step: StepId }; output: { brought: number } }
  /** Closes the groups' copies of this step. */
  'end-breakouts': { input: { step: StepId }; output: Done }
  /** Puts what the groups answered into the plenary step, where it lacks; `locked` while some of it is hidden. */
  'merge-breakouts': { input: { step: StepId }; output: { merged: number } }
  /** `step`: a group's copy. */
  'move-to-group': { input: { step: StepId; participant: ParticipantId }; output: Done }
  'say-to-groups': { input: { workshop: WorkshopId; text: string | null }; output: Done }
  /** To this place among the other steps, from 0; its breakout groups go with it. */
  'move-step': { input: { step: StepId; to: number }; output: Done }

  // The stage: what a facilitator does with the room as it is at this moment
  'turn-timer': { input: { workshop: WorkshopId; action: TimerAction }; output: Done }
  /** To a place by its name in the address (`step-<id>`, `speakers`), which everyone may see; null takes the last bringing back. */
  'bring-everyone': { input: { workshop: WorkshopId; place: string | null }; output: Done }
  /** Where the caller is, given again with every move; null ends it. */
  'follow-me': { input: { workshop: WorkshopId; place: string | null }; output: Done }
  'set-video-link': { input: { workshop: WorkshopId; url: string | null }; output: Done }
  /** Nobody new comes in, but for facilitators; who is in stays. */
  'lock-room': { input: { workshop: WorkshopId; locked: boolean }; output: Done }
  /** Those who have not answered the open step see a gentle note. */
  nudge: { input: { step: StepId }; output: Done }

  /** What a participant wrote in an answer that the room may see, by its id there; shown without a delegation where it was given so. */
  'project-reason': {
    input: { step: StepId; participant: ParticipantId; reason: string; withDelegation?: boolean }
    output: Done
  }
  /** By its id on the stage; without one all. */
  'take-down-reason': { input: { workshop: WorkshopId; reason?: string }; output: Done }

  /** Whether somebody raises their hand themselves. */
  mute: { input: { participant: ParticipantId; muted: boolean }; output: Done }

  // The speakers list
  /** `participant`: for a facilitator, somebody else's. `purpose` is a statement unless said. */
  'raise-hand': {
    input: { workshop: WorkshopId; purpose?: Purpose; participant?: ParticipantId }
    output: Done
  }
  'lower-hand': {
    input: { workshop: WorkshopId; purpose?: Purpose; participant?: ParticipantId }
    output: Done
  }
  /** The next of the list, or this hand out of turn. */
  'call-speaker': { input: { workshop: WorkshopId; hand?: NamedHand }; output: Done }
  'stop-speaking': { input: { workshop: WorkshopId }; output: Done }
  /** To this place, from 0, among the hands raised for the same purpose. */
  'place-hand': { input: { workshop: WorkshopId; hand: NamedHand; to: number }; output: Done }
  /** `limit`: what one statement may take, in milliseconds; null is as long as needed. */
  'set-speakers': { input: { workshop: WorkshopId; open?: boolean; limit?: number | null }; output: Done }
  /** Nobody waits, nobody has spoken. */
  'clear-speakers': { input: { workshop: WorkshopId }; output: Done }

  // Papers. Those for everyone are kept by facilitators, those of a delegation by its head.
  /** With the headings its kind begins with, in this language. */
  'create-paper': {
    input: { workshop: WorkshopId; title: string; kind: PaperKind; audience: DelegationId | null; language: Language }
    output: { paper: PaperId }
  }
  'rename-paper': { input: { paper: PaperId; title: string }; output: Done }
  /** Nobody writes in it any more; who could read it still can. */
  'archive-paper': { input: { paper: PaperId }; output: Done }
  'unarchive-paper': { input: { paper: PaperId }; output: Done }
  /** A paper that a removed delegation left; by facilitators, who do not read it. */
  'hand-over-paper': { input: { workshop: WorkshopId; paper: PaperId; to: DelegationId }; output: Done }

  // Ballots
  /** The roll is called and closed with it: who votes, who is there, who stands in for whom. */
  'open-ballot': {
    input: { workshop: WorkshopId; ballot: BallotDraft; roll?: RollDraft }
    output: { ballot: BallotId }
  }
  /** For oneself or one's delegation, or for the voter whose proxy one holds. Secret votes are final; others count as they stand at closing. */
  'cast-ballot': { input: { ballot: BallotId; choice: Choice; voter?: VoterId }; output: Done }
  /** Counts, tells the room, and destroys the single votes of a secret ballot. It cannot be opened again. */
  'close-ballot': { input: { ballot: BallotId }; output: Done }
}

type Nothing = Record<string, never>
type NamedHand = Pick<Hand, 'participant' | 'purpose'>

interface NewAccount {
  email: string
  password: string
  name: string
}

export type CommandName = keyof CommandMap
export type CommandInput<Name extends CommandName> = CommandMap[Name]['input']
export type CommandOutput<Name extends CommandName> = CommandMap[Name]['output']
