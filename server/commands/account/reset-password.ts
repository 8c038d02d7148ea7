import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { passwordSchema } from '@/lib/workshop/account'
import { command, WithSession } from '../command'
import { spendSecret } from './spend-secret'

const input = z.object({ secret: z.string().max(100), password: passwordSchema })

export const resetPassword = command('reset-password', input, async (context, _caller, { secret, password }) => {
  const spent = await spendSecret(context, 'reset-password', secret)
  if (!spent?.user_id) throw new Failure('wrongPasswordLink')
  const session = await context.accounts.setPassword(spent.user_id, password)
  return new WithSession({ user: session.user }, session)
})
