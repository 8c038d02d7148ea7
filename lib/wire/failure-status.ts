import type { FailureName } from './failures'

/** The HTTP status of each failure; those not named here are 422: understood, and refused. */
const STATUS: Partial<Record<FailureName, number>> = {
  invalid: 400,
  badPack: 400,
  notSignedIn: 401,
  wrongCredentials: 401,
  notAllowed: 403,
  removed: 403,
  registrationClosed: 403,
  notFound: 404,
  wrongCode: 404,
  emailTaken: 409,
  alreadyHere: 409,
  alreadyVoted: 409,
  revokedLink: 410,
  wrongSetupLink: 410,
  wrongPasswordLink: 410,
  tooLarge: 413,
  tooManyTries: 429,
  tooManyDemonstrations: 429,
  unexpected: 500,
}

export const failureStatus = (name: FailureName): number => STATUS[name] ?? 422
