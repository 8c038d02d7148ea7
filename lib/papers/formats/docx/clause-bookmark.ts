import type { Body } from '../../body'
import { sha256 } from '../../canonical'
import { parseClauseId, type ClauseId } from '../../clause'
import { linesOf } from '../../reword'

// Word hides bookmarks that begin with an underscore, and takes names of up to 40 characters.
const NAME = /^_pl([0-9A-Z]{26})([0-9a-f]{8})([0-9a-z]{2})$/

/** Which paragraph of which clause this is, and what the clause said when the file was written. */
export interface ClauseMark {
  readonly clause: ClauseId
  readonly hash: string
  readonly line: number
}

/** Of a clause's words, without suggestions and brackets: enough to see whether they are the same. */
export const linesHash = (lines: readonly string[]): string => sha256(lines.join('\n')).slice(0, 8)

export const bodyHash = (body: Body): string => linesHash(linesOf(body))

export const markName = ({ clause, hash, line }: ClauseMark): string =>
  `_pl${clause}${hash}${Math.min(line, 36 * 36 - 1)
    .toString(36)
    .padStart(2, '0')}`

/** What a bookmark of ours says; null for every other one. */
export function parseMark(name: string): ClauseMark | null {
  const [, id, hash, line] = NAME.exec(name) ?? []
  const clause = parseClauseId(id)
  return clause && hash && line ? { clause, hash, line: parseInt(line, 36) } : null
}

/** Styles of what is no word of the text: numbers and brackets with their delegations; rival texts. */
export const SIGN_STYLE = 'PlenarySign'
export const ALTERNATIVE_STYLE = 'PlenaryAlternative'
/** As they are called in the file: programs give styles other ids. */
export const SIGN_STYLE_NAME = 'Plenary sign'
export const ALTERNATIVE_STYLE_NAME = 'Plenary alternative'

/** Properties of the file that list its clauses, numbered from 1. */
export const CLAUSES_PROPERTY = 'PlenaryClauses'
