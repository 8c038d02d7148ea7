/** Each way in which a pack can be wrong, as a sentence. `{words}` are filled from the error's values; catalogues say the same under `pack.errors`. */
export const PACK_REASONS = {
  'not-json': 'This is not JSON: {detail}.',
  'too-large': 'The pack is larger than {limit} kB.',
  'too-deep': 'This is nested more than {limit} levels deep.',
  missing: 'This is missing.',
  'not-text': 'This must be a text, or a text for each language.',
  'not-list': 'This must be a list.',
  'not-group': 'This must be a group of entries.',
  'not-whole-number': 'This must be a whole number.',
  'not-yes-or-no': 'This must be true or false.',
  blank: 'This must not be empty.',
  'too-long': 'This must have at most {limit} characters.',
  'too-few': 'This list needs at least {limit}.',
  'too-many': 'This list may hold at most {limit}.',
  'number-range': 'This must be a whole number from {least} to {most}.',
  'not-one-of': 'This must be one of: {options}.',
  'unknown-key': 'A pack has no such entry here.',
  slug: 'An id has lower-case letters, digits and single hyphens only, at most 60.',
  'source-id': "A source's id has letters, digits and hyphens only.",
  letter: 'A letter is one capital letter.',
  code: 'A code is three capital letters, such as REC.',
  version: 'A version is three numbers, such as 1.0.0.',
  language: 'A language is a tag such as en, fr or pt-BR.',
  date: 'A date is a year, a month or a day: 2018, 2018-12 or 2018-12-19.',
  backwards: 'The end comes before the beginning.',
  duplicate: '{value} is used twice; it must be used once.',
  'reserved-source': 'The id “ours” is kept for what no source says.',
  'unknown-source': 'There is no source {value} in this pack.',
  'unknown-form': 'There is no form {value} in this pack.',
  'missing-language': 'The text in {language} is missing.',
  points: 'Points are a whole number from 0 to 100.',
  'unknown-entry': 'There is nothing called {value} for this to refer to.',
  'too-late': 'This comes after the end, at {limit} minutes.',
  'too-few-places': 'There are only {count} roles for so many people.',
  'empty-delegations': 'There are {count} delegations, and each needs at least one person.',
  'wrong-sum': 'The parts make {sum} minutes; the whole has {wanted}.',
  invalid: 'This is not valid here.',
  more: 'There are {count} more errors.',
} as const

export type PackErrorCode = keyof typeof PACK_REASONS

/** One thing wrong with a pack: where, which rule, and the rule as an English sentence. */
export interface PackError {
  /** Such as `visions[2].letter`; '' is the whole file. */
  path: string
  code: PackErrorCode
  values: Record<string, string | number>
  reason: string
}

export function packError(
  path: readonly PropertyKey[],
  code: PackErrorCode,
  values: PackError['values'] = {},
): PackError {
  const reason = PACK_REASONS[code].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
  return { path: spell(path), code, values, reason }
}

/** `['visions', 2, 'letter']` as `visions[2].letter`; keys that are no plain words are quoted. */
function spell(path: readonly PropertyKey[]): string {
  return path.reduce<string>((spelt, key) => {
    if (typeof key === 'number') return `${spelt}[${key}]`
    const word = String(key).slice(0, 80)
    if (!/^[A-Za-z_][\w-]*$/.test(word)) return `${spelt}[${JSON.stringify(word)}]`
    return spelt === '' ? word : `${spelt}.${word}`
  }, '')
}
