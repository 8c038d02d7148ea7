import { z } from 'zod'
import { personNameSchema } from '@/lib/workshop/name'
import { command } from '../command'
import { signedIn } from '../rights'

/** The name of the user; names in workshops are changed there. */
export const updateMe = command('update-me', z.object({ name: personNameSchema }), async ({ db }, caller, { name }) => {
  await db.updateTable('user').set({ name }).where('id', '=', signedIn(caller)).execute()
  return {}
})
