import { command } from '../command'
import { addLink } from './create-link'
import { linkInput, linkOfMine, revoke } from './revoke-link'

export const replaceLink = command('replace-link', linkInput, async (context, caller, { link }) => {
  const row = await linkOfMine(context, caller, link)
  await revoke(context, row)
  return addLink(context, {
    workshop: row.workshop_id,
    role: row.role,
    delegation: row.delegation_id,
    participant: row.participant_id,
  })
})
