/**
 * Why the server closes a connection. Codes 4400–4499 are final for the y-websocket client;
 * the others make it try again. Each sentence is for the log and for other clients;
 * Plenary's own screens show the text of `close.<name>` in the message catalogue.
 */
export const CLOSE = {
  restarting: { code: 4500, sentence: 'The server is restarting; the client will connect again.' },
  reload: { code: 4501, sentence: 'The room was reloaded from disk; connect again.' },
  resync: { code: 4502, sentence: 'This connection fell behind; connect again to catch up.' },
  loadFailed: { code: 4503, sentence: 'The room could not be loaded; connect again.' },
  busy: { code: 4504, sentence: 'Too many connections; connect again in a moment.' },
  sessionEnded: { code: 4505, sentence: 'This session has ended; connect again with the new one, if there is one.' },
  notSignedIn: { code: 4401, sentence: 'Sign in or join the workshop first.' },
  notAllowed: { code: 4403, sentence: 'This room is not open to you.' },
  noSuchRoom: { code: 4404, sentence: 'There is no such room.' },
  wrongOrigin: { code: 4405, sentence: 'This page may not connect from where it was loaded.' },
  membershipChanged: { code: 4406, sentence: 'Your place in this workshop has changed; load the page again.' },
  refused: { code: 4409, sentence: 'A change was refused by the rules of this room.' },
  staleCopy: { code: 4410, sentence: 'This copy of the room is from before a repair; load the page again.' },
  tooLarge: { code: 4413, sentence: 'A message was larger than this room accepts.' },
  malformed: { code: 4422, sentence: 'A message could not be read.' },
  tooFast: { code: 4429, sentence: 'Messages came faster than this room accepts.' },
} as const

export type CloseName = keyof typeof CLOSE

const byCode = new Map<number, CloseName>(Object.entries(CLOSE).map(([name, { code }]) => [code, name as CloseName]))

/** The name of a close code, or null when it is not one of ours. */
export const closeName = (code: number): CloseName | null => byCode.get(code) ?? null

/** Whether a client that was closed with this code should stop trying. */
export const isFinal = (code: number): boolean => code >= 4400 && code < 4500
