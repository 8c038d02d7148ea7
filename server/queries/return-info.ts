import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { placeAt } from '../commands/links/enter-by-return-link'
import { infoOf } from '../commands/rows'
import { query } from './query'

const input = z.object({ secret: z.string().max(100) })

export const returnInfo = query('return-info', input, async (context, _caller, { secret }) => {
  const { place } = await placeAt(context, secret)
  const info = await infoOf(context.db, place.workshop)
  if (!info) throw new Failure('notFound')
  return { workshop: place.workshop, title: info.title, name: place.name }
})
