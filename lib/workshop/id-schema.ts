import { z } from 'zod'
import { parseId } from '@/lib/ids'

/** An id from outside, of the kind asked for. Whether there is such a thing is another question. */
export const id = <Id extends string>() => z.custom<Id>((value) => parseId(value) !== null, { error: 'wrong' })
