import { Failure } from '@/lib/wire/failures'
import { newAccountSchema } from '@/lib/workshop/account'
import { command, WithSession } from '../command'

export const register = command('register', newAccountSchema, async (context, caller, account) => {
  const { accounts, limits, settings } = context
  if (settings.registration !== 'open') throw new Failure('registrationClosed')
  await limits.accounts.count(caller.address)
  const session = await accounts.create(account, false)
  return new WithSession({ user: session.user }, session)
})
