import type { FieldErrors } from './field-errors'

/**
 * Every way a command can fail, by name. The sentence people read is `failures.<name>` in the message
 * catalogue; the one here is for logs, scripts and tests.
 */
export const FAILURES = {
  notSignedIn: 'Sign in first.',
  notAllowed: 'You may not do this here.',
  notFound: 'There is nothing at this address any more.',
  invalid: 'Something in the form is not right; each field says what.',
  wrongCredentials: 'The e-mail or the password is wrong.',
  tooManyTries: 'Too many wrong tries; wait a little and try again.',
  wrongCode: 'This code is not known. Check it with your facilitator.',
  revokedLink: 'This link no longer works. Ask the facilitator for a new one.',
  workshopFull: 'This workshop is full.',
  workshopArchived: 'This workshop is closed; nobody can join it now.',
  roomLocked: 'The room is locked at this moment. Ask its facilitator to let you in.',
  asksFirst: 'A facilitator lets people in here: wait at the door.',
  declined: 'The facilitator has not let you in.',
  muted: 'The chair asks you to hold your words for now.',
  listClosed: 'The list of speakers is closed.',
  workshopPaused: 'This workshop is paused; it goes on when its facilitator says so.',
  paperArchived: 'This paper is archived: nobody changes it any more.',
  clauseAdopted: 'This paragraph is adopted; it changes only when the chair opens it again.',
  textChanged: 'The text has changed since you looked at it. Read it again, then decide.',
  unreachable: 'Nobody who could break the silence has come yet of some delegations; say why it goes on without them.',
  silenceOver: 'This silence is over; what it decided stands in the text.',
  notAgreed: 'A reservation is recorded to a paragraph that is agreed, and this one is not.',
  mayNotTable: 'Your delegation has no right to table in this workshop.',
  emailTaken: 'There is already an account with this e-mail.',
  registrationClosed: 'New accounts are made by the administrator here.',
  wrongSetupLink: 'This set-up link is not valid any more.',
  wrongPasswordLink: 'This link for a new password is not valid any more.',
  removed: 'You are no longer part of this workshop. Ask its facilitator.',
  alreadyHere: 'You already have a place in this workshop.',
  hasAccount: 'This person has an account and comes back by signing in.',
  ownsWorkshops: 'You are the only facilitator of a workshop: hand it over or delete it first.',
  lastFacilitator: 'A workshop needs a facilitator; name another one first.',
  lastAdministrator: 'You are the only administrator here; name another one first.',
  tooManyDemonstrations: 'Too many demonstrations are running; try again later.',
  locked: 'This can no longer be changed because there are answers.',
  needsNames: 'This tells who did what, and in this workshop names are hidden.',
  namesInUse:
    'Something here tells who did what: ideas boards, breakout groups, papers, a role-play, people without a device or simulated ones, or a step for some delegations.',
  tooFewAnswers: 'One answer alone would be known for whose it is. Open the step again and wait for another.',
  stillOpen: 'Close the step first; then its answers can be revealed.',
  revealed: 'What was revealed stays as it is: this step does not open again.',
  ballotClosed: 'This ballot is closed; its result is in the room.',
  alreadyVoted: 'This vote has been cast. A secret vote is final.',
  briefsReleased: 'The briefs have been released; they can no longer be changed.',
  newsSent: 'This news has been sent already.',
  tooManyLetters: 'You are writing very fast; wait a moment and try again.',
  badScenario: 'The file is not a valid role-play.',
  alreadyBegun: 'Somebody has joined already; rehearse in a copy of the workshop.',
  badPack: 'The file is not a valid pack.',
  tooLarge: 'This is larger than Plenary accepts.',
  offline: 'The server cannot be reached. Try again when you are connected.',
  unexpected: 'Something went wrong on the server. Nothing was lost; try again.',
} as const

export type FailureName = keyof typeof FAILURES

/** Thrown by commands and queries; reaches the client as `{error: {name, fields?}}`. With `invalid`, fields say what is wrong with each field, by its path (`delegations.2.name`). */
export class Failure extends Error {
  constructor(
    readonly failure: FailureName,
    readonly fields?: FieldErrors,
  ) {
    super(FAILURES[failure])
    this.name = 'Failure'
  }

  /** Next bundles a copy of this class for the pages; a failure of either copy is one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (
      typeof value === 'object' && value !== null && 'failure' in value && 'name' in value && value.name === 'Failure'
    )
  }
}
