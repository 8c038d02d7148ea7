/**
 * What can be wrong with one field of a form, by name. The sentence people read is `fields.<name>` in the
 * message catalogue; the one here is for logs, scripts and tests.
 */
export const FIELD_ERRORS = {
  missing: 'Fill this in.',
  tooLong: 'This is too long.',
  tooMany: 'These are too many.',
  wrong: 'This cannot be used here.',
  email: 'This is not an e-mail address.',
  shortPassword: 'A password has at least ten characters.',
  outOfRange: 'This number is outside of what is possible.',
  twice: 'This is there twice.',
  delegation: 'There is no such delegation in this workshop.',
  role: 'A role is facilitator, delegate or observer.',
  delegationCode: 'A mark has two to four letters or digits.',
} as const

export type FieldErrorName = keyof typeof FIELD_ERRORS
export type FieldErrors = Readonly<Record<string, FieldErrorName>>
