import type { Kysely } from 'kysely'
import type { HeldRole, InboxItem } from '@/lib/document/role-desk'
import type { DelegationId, ParticipantId, WorkshopId } from '@/lib/ids'
import type { Members, Place } from '@/server/access/members'
import type { Schema } from '@/server/store/schema'
import { holderOf } from './holder'
import { newsOf, rolesIn, type Play } from './rows'

/** What the desk of one person shows of a role-play. */
export interface DeskContent {
  readonly role: HeldRole | null
  readonly inbox: Readonly<Record<string, InboxItem>>
}

/** Whether somebody plays: the simulated do not read, and who was removed is out. */
export const plays = (place: Place): boolean => place.role === 'delegate' && !place.removed && !place.simulated

/** What belongs on the desk of everyone who plays, from the database alone; who has nothing is left out. */
export async function deskContents(
  db: Kysely<Schema>,
  members: Members,
  workshop: WorkshopId,
  play: Play,
): Promise<Map<ParticipantId, DeskContent>> {
  const held = await heldRoles(db, members, workshop, play)
  const inboxOf = await inboxes(db, workshop)
  const contents = new Map<ParticipantId, DeskContent>()
  for (const place of members.all(workshop).filter(plays)) {
    const role = held.get(place.id) ?? null
    const inbox = inboxOf(place)
    if (role || Object.keys(inbox).length > 0) contents.set(place.id, { role, inbox })
  }
  return contents
}

async function inboxes(db: Kysely<Schema>, workshop: WorkshopId) {
  const messages = await db.selectFrom('play_message').selectAll().where('workshop_id', '=', workshop).execute()
  const news = await db
    .selectFrom('play_news')
    .selectAll()
    .where('workshop_id', '=', workshop)
    .where('sent_at', 'is not', null)
    .execute()
  const answers = await db
    .selectFrom('play_answer')
    .innerJoin('play_news', 'play_news.id', 'play_answer.news_id')
    .select(['play_answer.news_id', 'play_answer.participant_id', 'play_answer.text'])
    .where('play_news.workshop_id', '=', workshop)
    .execute()

  return ({ id, delegation }: Place): Record<string, InboxItem> => {
    const inbox: Record<string, InboxItem> = {}
    for (const { id: key, delegation_id: from, audience, role, text, at } of messages) {
      const to = JSON.parse(audience) as DelegationId[]
      if (delegation === null || (from !== delegation && !to.includes(delegation))) continue
      const title = role === null ? null : (JSON.parse(role) as HeldRole['title'])
      inbox[key] = { kind: 'message', from, role: title, to, text, at }
    }
    for (const { news: key, title, text, question, audience, sentAt } of news.map(newsOf)) {
      if (audience && (delegation === null || !audience.includes(delegation))) continue
      const own = answers.find((each) => each.news_id === key && each.participant_id === id)
      inbox[key] = { kind: 'news', news: key, title, text, question, answer: own?.text ?? null, at: sentAt! }
    }
    return inbox
  }
}

async function heldRoles(
  db: Kysely<Schema>,
  members: Members,
  workshop: WorkshopId,
  { scenario, released_at, releasedTo }: Play,
) {
  const held = new Map<ParticipantId, HeldRole>()
  for (const row of await rolesIn(db, workshop)) {
    const delegation = scenario.delegations.find(({ id }) => id === row.delegation)
    const role = delegation?.roles.find(({ id }) => id === row.role)
    const holder = holderOf(members, row)
    if (!holder || !delegation || !role) continue
    held.set(holder, {
      delegation: row.delegation_id,
      role: row.role,
      title: role.title,
      sealed:
        released_at === null && !releasedTo.includes(row.delegation_id)
          ? null
          : { delegation: delegation.brief, own: role.brief },
    })
  }
  return held
}
