import type { z } from 'zod'
import type { Delegation } from '@/lib/workshop/delegation'
import { delegationCode } from '@/lib/workshop/delegation-code'
import type { delegationDraftSchema } from '@/lib/workshop/delegation-draft'
import type { FieldErrorName } from '@/lib/wire/field-errors'
import { Failure } from '@/lib/wire/failures'

type Draft = z.output<typeof delegationDraftSchema>
type Full = Omit<Delegation, 'id' | 'order'>

/** Drafts with a mark each. Names and marks are told apart. @throws Failure `invalid`, naming what is there twice */
export function fullDelegations(drafts: readonly Draft[]): Full[] {
  const fields: Record<string, FieldErrorName> = {}
  const names = new Set<string>()
  const codes = new Set<string>()
  drafts.forEach(({ name, code }, index) => {
    if (names.has(fold(name))) fields[`delegations.${index}.name`] = 'twice'
    if (code && codes.has(code)) fields[`delegations.${index}.code`] = 'twice'
    names.add(fold(name))
    if (code) codes.add(code)
  })
  if (Object.keys(fields).length > 0) throw new Failure('invalid', fields)
  return drafts.map((draft) => {
    const code = draft.code ?? delegationCode(draft.name, codes)
    codes.add(code)
    return { ...draft, code }
  })
}

/** Names that differ only in case or composition are the same. */
export const fold = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en')
