import { z } from 'zod'
import { Failure } from '@/lib/wire/failures'
import { newAccountSchema } from '@/lib/workshop/account'
import { command, WithSession } from '../command'
import { spendSecret } from './spend-secret'

const input = newAccountSchema.extend({ secret: z.string().max(100) })

/** The administrator of a new installation. The link is spent only when the account is made, and only once. */
export const createFirstAccount = command(
  'create-first-account',
  input,
  async (context, _caller, { secret, ...account }) => {
    const { db, accounts } = context
    const admin = await db.selectFrom('user').select('id').where('admin', '=', 1).executeTakeFirst()
    if (admin || !(await spendSecret(context, 'setup', secret))) throw new Failure('wrongSetupLink')
    const session = await accounts.create(account, true)
    return new WithSession({ user: session.user }, session)
  },
)
