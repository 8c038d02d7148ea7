import type { CommandName, CommandOutput } from '@/lib/wire/commands'
import type { Session } from '@/server/access/session-cookie'
import { changePassword } from './account/change-password'
import { createFirstAccount } from './account/create-first-account'
import { deleteMyData } from './account/delete-my-data'
import { exportMyData } from './account/export-my-data'
import { register } from './account/register'
import { resetPassword } from './account/reset-password'
import { updateMe } from './account/update-me'
import { addStep } from './agenda/add-step'
import { editStep } from './agenda/edit-step'
import { moveStep } from './agenda/move-step'
import { removeStep } from './agenda/remove-step'
import { revealStep } from './agenda/reveal-step'
import { deleteNote } from './boards/delete-note'
import { closeStep, openStep } from './agenda/set-gate'
import { answerFor } from './answers/answer-for'
import { castBallot } from './ballots/cast-ballot'
import { closeBallot } from './ballots/close-ballot'
import { openBallot } from './ballots/open-ballot'
import { bringBack } from './breakouts/bring-back'
import { endBreakouts, mergeBreakouts } from './breakouts/end-breakouts'
import { moveToGroup, sayToGroups } from './breakouts/move-to-group'
import { startBreakouts } from './breakouts/start-breakouts'
import { WithSession, type Caller, type Command, type Context } from './command'
import { addDelegation } from './delegations/add-delegation'
import { editDelegation } from './delegations/edit-delegation'
import { orderDelegations } from './delegations/order-delegations'
import { removeDelegation } from './delegations/remove-delegation'
import { startDemonstration } from './demonstration/start-demonstration'
import { parseInput } from './field-errors'
import { callSpeaker, clearSpeakers, placeHand, setSpeakers, stopSpeaking } from './floor/chair-floor'
import { lowerHand, raiseHand } from './floor/raise-hand'
import { createLink } from './links/create-link'
import { enterByReturnLink } from './links/enter-by-return-link'
import { join } from './links/join'
import { admitWaiting, askAtDoor, declineWaiting, stopWaiting, takeReturnLink, waitAtDoor } from './links/wait-at-door'
import { reissueReturnLink } from './links/reissue-return-link'
import { replaceLink } from './links/replace-link'
import { revokeLink } from './links/revoke-link'
import { createTicket } from './tickets/create-ticket'
import { revokeTicket } from './tickets/revoke-ticket'
import { orUnexpected } from './unexpected'
import { archivePaper, renamePaper, unarchivePaper } from './papers/change-paper'
import { handOverPaper } from './papers/hand-over-paper'
import { createPaper } from './papers/create-paper'
import { importAmendments } from './papers/revisions/import-amendments'
import { importPaper } from './papers/revisions/import-paper'
import { issueRevision } from './papers/revisions/issue-revision'
import { restoreMoment } from './papers/revisions/restore-moment'
import { importRoster } from './people/import-roster'
import { mergeParticipants } from './people/merge-participants'
import { removeParticipant, restoreParticipant } from './people/remove-participant'
import { seatExpected, seatWithoutDevice } from './people/seat-without-device'
import { setParticipant } from './people/set-participant'
import { answerNews } from './play/answer-news'
import { assignRole } from './play/assign-role'
import { checkScenario } from './play/check-scenario'
import { dealRoles } from './play/deal-roles'
import { editBrief } from './play/edit-brief'
import { recordOutcome } from './play/record-outcome'
import { releaseBriefs } from './play/release-briefs'
import { sendMessage } from './play/send-message'
import { removeNews, sendNews } from './play/send-news'
import { unsealBriefs } from './play/unseal-briefs'
import { writeNews } from './play/write-news'
import { endRehearsal } from './rehearsal/end-rehearsal'
import { beginDraft } from './papers/amendments/begin-draft'
import { decideAmendment } from './papers/amendments/decide-amendment'
import { cosponsorAmendment, withdrawAmendment } from './papers/amendments/keep-amendment'
import { liftBracket } from './papers/amendments/lift-bracket'
import { tableAmendment } from './papers/amendments/table-amendment'
import { tableDraft } from './papers/amendments/table-draft'
import { answerClearance, confirmClearance, revokeClearance } from './papers/clearance/answer-clearance'
import { sendForClearance } from './papers/clearance/send-for-clearance'
import { recordReservation, withdrawReservation } from './papers/positions/record-reservation'
import { addComment, replyToComment } from './papers/comments/add-comment'
import { deleteComment, resolveComment } from './papers/comments/keep-comment'
import { decideSuggestions } from './papers/suggestions/decide-suggestions'
import { setPaperMode } from './papers/suggestions/set-paper-mode'
import { tagClause } from './papers/positions/tag-clause'
import { takeStance } from './papers/positions/take-stance'
import { adoptPaper } from './papers/rulings/adopt-paper'
import { ruleClauses } from './papers/rulings/rule-clauses'
import { breakSilence, withdrawSilence } from './papers/silence/break-silence'
import { noteOpening } from './papers/silence/note-opening'
import { startSilence } from './papers/silence/start-silence'
import { rehearse } from './rehearsal/rehearse'
import { bringEveryone } from './stage/bring-everyone'
import { followMe } from './stage/follow-me'
import { projectReason, takeDownReason } from './stage/project-reason'
import { lockRoom, mute, nudge, setVideoLink } from './stage/run-room'
import { turnTimer } from './stage/turn-timer'
import { importWorkshop } from './plans/import-workshop'
import { insertTemplate } from './plans/insert-template'
import { removeTemplate } from './plans/remove-template'
import { saveTemplate } from './plans/save-template'
import { archiveWorkshop, unarchiveWorkshop } from './workshop/archive-workshop'
import { checkPack } from './workshop/check-pack'
import { createWorkshop } from './workshop/create-workshop'
import { deleteWorkshop } from './workshop/delete-workshop'
import { duplicateWorkshop } from './workshop/duplicate-workshop'
import { pauseWorkshop, resumeWorkshop } from './workshop/pause-workshop'
import { renameWorkshop } from './workshop/rename-workshop'
import { setCapacity } from './workshop/set-capacity'
import { setChatham } from './chatham/set-chatham'

/** Every command by its name. */
const registry: { readonly [Name in CommandName]: Command<Name> } = {
  'create-first-account': createFirstAccount,
  register,
  'reset-password': resetPassword,
  'change-password': changePassword,
  'update-me': updateMe,
  'export-my-data': exportMyData,
  'delete-my-data': deleteMyData,

  'create-workshop': createWorkshop,
  'duplicate-workshop': duplicateWorkshop,
  'import-workshop': importWorkshop,
  'start-breakouts': startBreakouts,
  'bring-back': bringBack,
  'end-breakouts': endBreakouts,
  'merge-breakouts': mergeBreakouts,
  'move-to-group': moveToGroup,
  'say-to-groups': sayToGroups,
  'insert-template': insertTemplate,
  'save-template': saveTemplate,
  'remove-template': removeTemplate,
  'archive-workshop': archiveWorkshop,
  'unarchive-workshop': unarchiveWorkshop,
  'pause-workshop': pauseWorkshop,
  'resume-workshop': resumeWorkshop,
  'delete-workshop': deleteWorkshop,
  'rename-workshop': renameWorkshop,
  'set-capacity': setCapacity,
  'set-chatham': setChatham,
  'check-pack': checkPack,
  'start-demonstration': startDemonstration,

  'add-delegation': addDelegation,
  'edit-delegation': editDelegation,
  'remove-delegation': removeDelegation,
  'order-delegations': orderDelegations,

  'create-link': createLink,
  'revoke-link': revokeLink,
  'replace-link': replaceLink,
  join,
  'wait-at-door': waitAtDoor,
  'ask-at-door': askAtDoor,
  'admit-waiting': admitWaiting,
  'decline-waiting': declineWaiting,
  'stop-waiting': stopWaiting,
  'take-return-link': takeReturnLink,
  'enter-by-return-link': enterByReturnLink,
  'reissue-return-link': reissueReturnLink,

  'create-ticket': createTicket,
  'revoke-ticket': revokeTicket,

  'set-participant': setParticipant,
  'merge-participants': mergeParticipants,
  'seat-without-device': seatWithoutDevice,
  'seat-expected': seatExpected,
  'answer-for': answerFor,
  'remove-participant': removeParticipant,
  'restore-participant': restoreParticipant,
  'import-roster': importRoster,

  'open-step': openStep,
  'close-step': closeStep,
  'delete-note': deleteNote,
  'reveal-step': revealStep,
  'edit-step': editStep,
  'add-step': addStep,
  'remove-step': removeStep,
  'move-step': moveStep,

  'turn-timer': turnTimer,
  'bring-everyone': bringEveryone,
  'follow-me': followMe,
  'set-video-link': setVideoLink,
  'lock-room': lockRoom,
  nudge,
  mute,
  'project-reason': projectReason,
  'take-down-reason': takeDownReason,

  'raise-hand': raiseHand,
  'lower-hand': lowerHand,
  'call-speaker': callSpeaker,
  'stop-speaking': stopSpeaking,
  'place-hand': placeHand,
  'set-speakers': setSpeakers,
  'clear-speakers': clearSpeakers,

  'create-paper': createPaper,
  'rename-paper': renamePaper,
  'archive-paper': archivePaper,
  'unarchive-paper': unarchivePaper,
  'hand-over-paper': handOverPaper,
  'issue-revision': issueRevision,
  'restore-moment': restoreMoment,
  'import-paper': importPaper,
  'import-amendments': importAmendments,
  'table-amendment': tableAmendment,
  'withdraw-amendment': withdrawAmendment,
  'cosponsor-amendment': cosponsorAmendment,
  'decide-amendment': decideAmendment,
  'lift-bracket': liftBracket,
  'begin-draft': beginDraft,
  'table-draft': tableDraft,

  'set-paper-mode': setPaperMode,
  'decide-suggestions': decideSuggestions,
  'add-comment': addComment,
  'reply-to-comment': replyToComment,
  'resolve-comment': resolveComment,
  'delete-comment': deleteComment,

  'rule-clauses': ruleClauses,
  'adopt-paper': adoptPaper,
  'start-silence': startSilence,
  'break-silence': breakSilence,
  'withdraw-silence': withdrawSilence,
  'note-opening': noteOpening,
  'take-stance': takeStance,
  'record-reservation': recordReservation,
  'withdraw-reservation': withdrawReservation,
  'tag-clause': tagClause,
  'send-for-clearance': sendForClearance,
  'revoke-clearance': revokeClearance,
  'answer-clearance': answerClearance,
  'confirm-clearance': confirmClearance,

  rehearse,
  'end-rehearsal': endRehearsal,

  'check-scenario': checkScenario,
  'deal-roles': dealRoles,
  'assign-role': assignRole,
  'edit-brief': editBrief,
  'release-briefs': releaseBriefs,
  'unseal-briefs': unsealBriefs,
  'record-outcome': recordOutcome,
  'send-message': sendMessage,
  'write-news': writeNews,
  'send-news': sendNews,
  'remove-news': removeNews,
  'answer-news': answerNews,

  'open-ballot': openBallot,
  'cast-ballot': castBallot,
  'close-ballot': closeBallot,
}

/** What a command gives back: its answer, and the session to start (or with null to end) in the caller's browser. */
export interface Ran<Name extends CommandName = CommandName> {
  readonly output: CommandOutput<Name>
  readonly session?: Session | null
}

export interface Commands {
  /** Bytes of JSON that a command takes; null when there is no such command. */
  limit(name: string): number | null
  /** @throws Failure */
  run<Name extends CommandName>(name: Name, caller: Caller, input: unknown): Promise<Ran<Name>>
}

export const createCommands = (context: Context): Commands => ({
  limit: (name) => (Object.hasOwn(registry, name) ? registry[name as CommandName].limit : null),
  async run<Name extends CommandName>(name: Name, caller: Caller, input: unknown) {
    const command: Command<Name> = registry[name]
    const parsed: unknown = parseInput(command.input, input)
    const answer = await orUnexpected(context.log, { command: name }, () => command.run(context, caller, parsed))
    return answer instanceof WithSession ? { output: answer.output, session: answer.session } : { output: answer }
  },
})
