import { z } from 'zod'
import type { TemplateId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { signedIn } from '../rights'

const input = z.object({ template: id<TemplateId>() })

export const removeTemplate = command('remove-template', input, async ({ db }, caller, { template }) => {
  const removed = db.deleteFrom('template').where('id', '=', template).where('user_id', '=', signedIn(caller))
  if ((await removed.executeTakeFirst()).numDeletedRows === 0n) throw new Failure('notFound')
  return {}
})
