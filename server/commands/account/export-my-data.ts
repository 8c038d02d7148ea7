import { z } from 'zod'
import type { DelegationId } from '@/lib/ids'
import { hushedWords } from '@/lib/document/hushed-words'
import { Failure } from '@/lib/wire/failures'
import type { MyData } from '@/lib/wire/records'
import { can } from '@/lib/workshop/permissions'
import { isApart } from '@/lib/workshop/step'
import { roomsWithAnswers } from '../answers/apart'
import { votesBy } from '../ballots/votes-by'
import { readDesk } from '../answers/desks'
import { writtenBy } from '@/server/play/written-by'
import { command } from '../command'
import { commentsBy } from '../papers/comments/comments-by'
import { wordsOf } from '../papers/words-of'
import { readSteps } from '../plans/own-templates'
import { readParked } from '../people/park-answers'
import { deskOf } from '../people/rooms-of'
import { answersShown, stepsShown } from '../people/room-answers'
import { signedIn } from '../rights'

export const exportMyData = command('export-my-data', z.object({}), async (context, caller) => {
  const { db } = context
  const me = await db.selectFrom('user').selectAll().where('id', '=', signedIn(caller)).executeTakeFirst()
  if (!me) throw new Failure('notSignedIn')
  const places = await db
    .selectFrom('participant')
    .innerJoin('workshop', 'workshop.id', 'participant.workshop_id')
    .leftJoin('delegation', 'delegation.id', 'participant.delegation_id')
    .select([
      'workshop.id as workshop',
      'workshop.title',
      'participant.id as participant',
      'participant.name',
      'participant.role',
      'participant.created_at',
      'delegation.name as delegation',
      'participant.delegation_id as delegationId',
    ])
    .where('participant.user_id', '=', me.id)
    .orderBy('participant.created_at')
    .execute()
  const workshops: MyData['workshops'][number][] = []
  for (const { workshop, participant, title, name, role, delegation, delegationId, created_at } of places) {
    const own = { workshop, id: participant }
    const parked = await readParked(context, own)
    const blind = await readDesk(context, own)
    const hushed = await context.rooms.read(deskOf(own), (doc) => new Map(hushedWords(doc).read()))
    await context.groups.load(workshop)
    const read = roomsWithAnswers(context, workshop).map((room) =>
      context.rooms.read(room, (doc) =>
        stepsShown(doc).flatMap((step) => {
          if (room.kind === 'workshop' && isApart(step)) return [] // in its group's room
          const shown = answersShown(doc, step.id, step.kind)?.read().get(participant)
          const answer = hushed.get(step.id) ?? shown ?? parked.get(step.id) ?? blind.get(step.id)
          return answer === undefined ? [] : [{ step: step.title, kind: step.kind, answer }]
        }),
      ),
    )
    const answers = (await Promise.all(read)).flat()
    const votes = await votesBy(db, participant)
    const written = (await writtenBy(db, participant)).map(({ at, text }) => ({ at: iso(at), text }))
    const mayRead = (audience: DelegationId | null) =>
      can({ participant, role, delegation: delegationId, standing: 'member' }, { do: 'read paper', audience })
    const papers = await wordsOf(context, workshop, participant, mayRead)
    const said = await commentsBy(context, workshop, participant, mayRead)
    const comments = said.map(({ paper, at, text }) => ({ paper, at: iso(at), text }))
    workshops.push({
      title,
      name,
      role,
      delegation,
      joinedAt: iso(created_at),
      answers,
      votes,
      written,
      papers,
      comments,
    })
  }
  const user = { name: me.name, email: me.email, createdAt: iso(me.created_at), seenAt: iso(me.seen_at) }
  const templates = await db.selectFrom('template').selectAll().where('user_id', '=', me.id).execute()
  return {
    user,
    templates: templates.map((each) => ({
      title: each.title,
      createdAt: iso(each.created_at),
      steps: readSteps(each.steps),
    })),
    workshops,
  }
})

const iso = (time: number): string => new Date(time).toISOString()
