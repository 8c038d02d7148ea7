import type { DelegationId, WorkshopId } from '@/lib/ids'
import { say, type Language, type Text } from '@/lib/packs/text'
import { deadlineAsCalendar } from '@/lib/papers/calendar'
import type { Paper } from '@/lib/papers/paper'
import { unbroken, type Silence } from '@/lib/papers/silence'
import { paperPath } from '@/lib/wire/addresses'
import type { Letter } from '@/server/mail/post'
import type { Context } from '../../command'
import { headsWhoCame, reachOf } from './reachable'

interface What {
  readonly workshop: WorkshopId
  readonly paper: Paper
  readonly silence: string
  readonly language: Language
}

const WORDS = {
  started: { en: 'Under silence until {until}: {title}', fr: 'Sous silence jusqu’au {until} : {title}' },
  startedText: {
    en: '{count} of “{title}” are agreed ad referendum at {until} unless a delegation breaks the silence before.\n\nRead the text, and break the silence there: {url}',
    fr: '{count} de « {title} » seront convenus ad referendum le {until}, à moins qu’une délégation ne rompe le silence auparavant.\n\nLire le texte, et y rompre le silence : {url}',
  },
  passed: { en: 'The silence has passed: {title}', fr: 'Le silence a été respecté : {title}' },
  passedText: {
    en: 'Agreed ad referendum: {agreed} of {count} of “{title}”.\n\n{url}',
    fr: 'Convenus ad referendum : {agreed} sur {count} de « {title} ».\n\n{url}',
  },
  broken: { en: 'The silence was broken: {title}', fr: 'Le silence a été rompu : {title}' },
  brokenText: { en: '{broken}\n\n{url}', fr: '{broken}\n\n{url}' },
  withdrawn: { en: 'The silence was withdrawn: {title}', fr: 'La procédure de silence a été retirée : {title}' },
  withdrawnText: {
    en: 'The chair has withdrawn the silence on “{title}”; nothing is agreed by it.\n\n{url}',
    fr: 'La présidence a retiré la procédure de silence sur « {title} » ; rien n’est convenu par là.\n\n{url}',
  },
  paragraph: { en: 'paragraph', fr: 'paragraphe' },
  paragraphs: { en: 'paragraphs', fr: 'paragraphes' },
} satisfies Record<string, Text>

/** Writes to the heads who have an address, where there is a mail server; what is under way waits for none of it. */
export function tellHeads(
  context: Context,
  what: What,
  { tells, silence }: { tells: 'started' | 'ended'; silence: Silence },
): void {
  if (!context.post.isThere) return
  const doing = lettersTo(context, what, tells, silence).then((letters) => context.post.send(letters))
  doing.catch((error: unknown) => context.log.warn({ err: error, paper: what.paper.id }, 'letters were not written'))
}

async function lettersTo(
  context: Context,
  { workshop, paper, silence: key, language }: What,
  tells: 'started' | 'ended',
  silence: Silence,
): Promise<Letter[]> {
  const addresses = await addressesOfHeads(context, workshop)
  if (addresses.length === 0) return []
  const codes = await codesOf(context, workshop)
  const url = context.url() + paperPath(workshop, paper.id)
  const amount = silence.clauses.length
  const values: Record<string, string> = {
    title: paper.title,
    url,
    until: utcMoment(silence.until, language),
    count: `${amount} ${say(amount === 1 ? WORDS.paragraph : WORDS.paragraphs, language)}`,
    agreed: String(unbroken(silence).length - (silence.end?.left.length ?? 0)),
    broken: silence.breaks.map(({ delegation, why }) => `${codes.get(delegation) ?? '?'}: ${why}`).join('\n'),
  }
  const word = (text: Text) => say(text, language).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  const about = tells === 'started' ? 'started' : silence.end!.how
  const subject = word(WORDS[about])
  const text = word(WORDS[`${about}Text`])
  const calendar =
    tells === 'started'
      ? deadlineAsCalendar({ id: key, at: silence.until, made: silence.since, title: subject, text, url })
      : undefined
  return addresses.map((to) => ({ to, subject, text, ...(calendar !== undefined && { calendar }) }))
}

async function addressesOfHeads(context: Context, workshop: WorkshopId): Promise<string[]> {
  const reach = await reachOf(context, workshop)
  const heads = reach.flatMap(({ delegation }) => headsWhoCame(context, workshop, delegation))
  const users = heads.flatMap(({ user }) => (user === null ? [] : [user]))
  if (users.length === 0) return []
  const rows = await context.db.selectFrom('user').select('email').where('id', 'in', users).execute()
  return rows.flatMap(({ email }) => email ?? [])
}

async function codesOf({ db }: Context, workshop: WorkshopId): Promise<Map<DelegationId, string>> {
  const rows = await db.selectFrom('delegation').select(['id', 'code']).where('workshop_id', '=', workshop).execute()
  return new Map(rows.map(({ id, code }) => [id, code]))
}

/** Readers are in many time zones, and a letter does not know in which. */
const utcMoment = (at: number, language: Language): string =>
  `${new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC', hourCycle: 'h23' }).format(at)} UTC`
