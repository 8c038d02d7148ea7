import type { Place } from '@/server/access/members'
import type { Context } from '../command'

/** Whether nobody else who has come runs this person's workshop. */
export const isLastFacilitator = ({ members }: Context, place: Place): boolean =>
  runs(place) && !members.all(place.workshop).some((other) => other.id !== place.id && runs(other))

const runs = (place: Place): boolean => place.role === 'facilitator' && place.user !== null && !place.removed
