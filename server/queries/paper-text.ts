import { z } from 'zod'
import { readBody } from '@/lib/document/body-text'
import { paperRoom, type PaperRoom } from '@/lib/document/paper-room'
import type { PaperId, WorkshopId } from '@/lib/ids'
import { draftPaper } from '@/lib/activities/draft-paper/draft-paper'
import type { Body } from '@/lib/papers/body'
import { clauseHash } from '@/lib/papers/canonical'
import { paperAsText } from '@/lib/papers/formats/plain'
import { numbering } from '@/lib/papers/numbering'
import type { Paper } from '@/lib/papers/paper'
import { standingRulings } from '@/lib/papers/ruling'
import { underSilence } from '@/lib/papers/silence'
import { standingOf } from '@/lib/papers/standing'
import type { PaperReading } from '@/lib/wire/paper-text'
import { Failure } from '@/lib/wire/failures'
import { isSecret } from '@/lib/wire/ticket'
import { id } from '@/lib/workshop/id-schema'
import type { Context } from '../commands/command'
import { paperRead } from '../commands/papers/paper-for'
import { query } from './query'

const input = z.object({ paper: id<PaperId>(), secret: z.string().refine(isSecret).optional() })

export const paperText = query('paper-text', input, async (context, caller, { paper: asked, secret }) => {
  const found = secret === undefined ? await forReader(context, caller, asked) : await forTicket(context, asked, secret)
  if (!found || context.members.chathamOf(found.workshop) !== null) return null // papers say whose words are whose
  const { workshop, paper } = found
  const codes = await context.db
    .selectFrom('delegation')
    .select(['id', 'code'])
    .where('workshop_id', '=', workshop)
    .execute()
  const codeOf = (party: string) => codes.find((one) => one.id === party)?.code ?? '?'
  return context.rooms.read({ kind: 'paper', workshop, paper: paper.id }, (doc) =>
    reading(paperRoom(doc), workshop, paper, codeOf),
  )
})

type Found = { workshop: WorkshopId; paper: Paper }

async function forReader(
  context: Context,
  caller: Parameters<typeof paperRead>[1],
  id: PaperId,
): Promise<Found | null> {
  try {
    return await paperRead(context, caller, id)
  } catch (error) {
    if (error instanceof Failure && error.failure === 'notFound') return null
    throw error
  }
}

/** A ticket opens what is for everyone and stands on the agenda, once its step has been opened. */
async function forTicket(context: Context, id: PaperId, secret: string): Promise<Found | null> {
  const ticket = await context.tickets.open(secret)
  if (!ticket || !(await context.members.load(ticket.workshop))) throw new Failure('revokedLink')
  const { workshop } = ticket
  await context.papers.load(workshop)
  const paper = context.papers.get(workshop, id)
  if (!paper || paper.audience !== null) return null
  const steps = await context.db
    .selectFrom('step')
    .select('settings')
    .where('workshop_id', '=', workshop)
    .where('kind', '=', 'draft-paper')
    .where('gate', '!=', 'draft')
    .execute()
  const isShown = steps.some(({ settings }) => draftPaper.settings.safeParse(JSON.parse(settings)).data?.paper === id)
  return isShown ? { workshop, paper } : null
}

function reading(
  { clauses, rulings, silences, meta }: PaperRoom,
  workshop: WorkshopId,
  paper: Paper,
  codeOf: (party: string) => string,
): PaperReading {
  const present = clauses.read().filter(({ state }) => state === 'present')
  const labels = numbering(present)
  const decided = standingRulings(rulings.read().values())
  const silent = underSilence(silences.read())
  return {
    workshop,
    title: meta.read()?.title ?? paper.title,
    kind: paper.kind,
    audience: paper.audience,
    clauses: present.map(({ id, kind, depth }, i) => {
      const body = readBody(clauses.body(id)!)
      const { standing } = standingOf({
        hash: () => clauseHash({ kind, depth, body }),
        isBracketed: hasBracket(body),
        ruling: decided.get(id) ?? null,
        silence: silent.get(id) ?? null,
      })
      const plain = { short: '', full: '', depth: 0 }
      const text = paperAsText({ title: '', clauses: [{ kind, label: plain, body }], codeOf }).trimEnd()
      return { id, kind, number: labels[i]!.short, depth: labels[i]!.depth, text, standing }
    }),
  }
}

const hasBracket = (body: Body): boolean =>
  body.some((node) => ('text' in node ? node.marks.some(({ type }) => type === 'bracket') : hasBracket(node.content)))
