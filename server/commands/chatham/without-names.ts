import { needsNames } from '@/lib/activities/needs-names'
import type { Chatham } from '@/lib/workshop/chatham'
import type { Step } from '@/lib/workshop/step'

type Terms = Pick<Step, 'kind' | 'sees' | 'outsiders' | 'audience'>

/** Whether a step can be in a workshop like this. */
export const fits = (chatham: Chatham, { kind }: Pick<Step, 'kind'>): boolean => chatham === null || !needsNames(kind)

/** Steps as they are under the Chatham House rule: answered on desks and read by all, without those that need names. */
export const withoutNames = <S extends Terms>(chatham: Chatham, steps: readonly S[]): S[] =>
  chatham === null
    ? [...steps]
    : steps
        .filter((step) => fits(chatham, step))
        .map((step) => ({
          ...step,
          sees: step.sees === 'everything' ? 'counts' : step.sees,
          outsiders: 'read',
          audience: chatham === 'nobody' ? null : step.audience,
        }))
