import type * as Y from 'yjs'
import { playRoom, type PlayState } from '@/lib/document/play-room'
import { roleDesk } from '@/lib/document/role-desk'
import type { DelegationId } from '@/lib/ids'
import type { DeskContent } from './desk-contents'
import type { Play } from './rows'

/** Makes a desk show this and nothing else. Whether anything was taken away or replaced. */
export function showDesk(doc: Y.Doc, content: DeskContent | null): boolean {
  const { role, inbox } = roleDesk(doc)
  const before = role.read().get('mine')
  let removed = before !== undefined && JSON.stringify(before) !== JSON.stringify(content?.role)
  if (content?.role) role.put('mine', content.role)
  else role.delete('mine')
  const wanted = content?.inbox ?? {}
  for (const key of [...inbox.read().keys()]) {
    if (Object.hasOwn(wanted, key)) continue
    inbox.delete(key)
    removed = true
  }
  for (const [key, item] of Object.entries(wanted)) inbox.put(key, item)
  return removed
}

/** Tells a workshop's room how far its role-play has come; `unsealed`: the delegations whose briefs everyone may read. */
export function showPlay(
  doc: Y.Doc,
  play: Play,
  unsealed: readonly { delegation: string; delegation_id: DelegationId }[],
): void {
  const room = playRoom(doc)
  const { scenario } = play
  room.state.put({
    title: scenario.title,
    released: play.released_at !== null,
    unsealed: play.unsealed_at !== null,
    facilitatorsRead: scenario.facilitatorsRead,
    outcome: play.outcome,
  } satisfies PlayState)
  for (const { delegation, delegation_id } of unsealed) {
    const own = scenario.delegations.find(({ id }) => id === delegation)
    if (own) room.unsealed.put(delegation_id, { brief: own.brief, roles: own.roles })
  }
}
