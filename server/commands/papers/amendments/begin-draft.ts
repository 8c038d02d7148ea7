import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import { paperRoom } from '@/lib/document/paper-room'
import { newId, type PaperId } from '@/lib/ids'
import { MOST_PAPERS, type Paper } from '@/lib/papers/paper'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { settledBody, wordsHash } from '@/lib/papers/words-hash'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import { writeBody } from '@/server/papers/write-body'
import { command } from '../../command'
import { wrongField } from '../../field-errors'
import { paperRead } from '../paper-for'
import { keeperOf } from '../paper-of-mine'
import { clauseId } from './amendment-in'

const input = z.object({
  paper: id<PaperId>(),
  title: titleSchema,
  clauses: z.array(clauseId).min(1).readonly().optional(),
})

/** The copied clauses keep their ids, so that the two papers know each other's. Nothing of it is told to the common paper. */
export const beginDraft = command('begin-draft', input, async (context, caller, given) => {
  const { workshop, paper: common, place } = await paperRead(context, caller, given.paper)
  if (common.audience !== null || place.delegation === null) throw new Failure('notAllowed')
  await keeperOf(context, caller, workshop, place.delegation)
  if (context.papers.all(workshop).length >= MOST_PAPERS) throw wrongField('title', 'tooMany')
  const chosen = given.clauses && new Set(given.clauses)
  const copies = await context.rooms.read({ kind: 'paper', workshop, paper: common.id }, (doc) => {
    const { clauses } = paperRoom(doc)
    const wanted = clauses.read().filter(({ id, state }) => state === 'present' && (!chosen || chosen.has(id)))
    return wanted.map((clause) => ({ clause, base: settledBody(readBody(clauses.body(clause.id)!)) }))
  })
  if (copies.length === 0) throw wrongField('clauses', 'missing')

  const paper: Paper = {
    id: newId<PaperId>(),
    title: given.title,
    kind: common.kind,
    audience: place.delegation,
    state: 'open',
    createdAt: context.now(),
  }
  const { id: paperId, title, kind, audience, state, createdAt } = paper
  await context.rooms.write({ kind: 'paper', workshop, paper: paperId }, (doc) => {
    const { meta, clauses, sources } = paperRoom(doc)
    const form = common.kind === 'position' ? 'sections' : 'paragraphs'
    const head = { title, symbol: '', rev: 0, form, schemaVersion: SCHEMA_VERSION, archived: false } as const
    meta.put({ ...head, draftOf: common.id })
    for (const { clause, base } of copies) {
      const { id, ...own } = clause
      writeBody(doc, clauses.create(id, own), base)
      const was = { base, baseHash: wordsHash(clause, base), order: clause.order }
      sources.put(id, { was, tabled: {} })
    }
  })
  await context.db
    .insertInto('paper')
    .values({ id: paperId, workshop_id: workshop, title, kind, audience, state, created_at: createdAt })
    .execute()
  context.papers.put(workshop, paper)
  return { paper: paperId }
})
