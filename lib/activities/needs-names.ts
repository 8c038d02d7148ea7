import { holdsWithoutNames } from '@/lib/workshop/chatham'
import { activityOf } from './registry'

/** Whether steps of this kind tell who did what, so that there are none under the Chatham House rule. */
export function needsNames(kind: string): boolean {
  const activity = activityOf(kind)
  return activity !== null && !holdsWithoutNames(activity)
}
