import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { passwordSchema } from '@/lib/workshop/account'
import { command, WithSession } from '../command'
import { withAccount } from '../rights'

const input = z.object({ current: z.string().max(200), password: passwordSchema })

export const changePassword = command('change-password', input, async (context, caller, { current, password }) => {
  const { id } = await withAccount(context, caller)
  if (!(await context.accounts.passwordFits(id, current, caller.address))) throw new Failure('wrongCredentials')
  return new WithSession({}, await context.accounts.setPassword(id, password))
})
