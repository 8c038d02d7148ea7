import { csv } from '@/lib/activities/csv'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { Report } from '@/lib/wire/queries'
import type { Step } from '@/lib/workshop/step'
import { toldAnswers, type ToldStep } from './told-answers'

/** A step's answers as a table for spreadsheets; where answers are not told one by one, what people wrote. */
export function stepCsv(
  told: ToldStep,
  heads: { person: readonly string[]; columns: readonly string[]; reason: string },
): string {
  const who = ({ person, delegation }: ToldStep['answers'][number]) => [person?.name ?? '', delegation?.name ?? '']
  if (told.each)
    return csv([[...heads.person, ...heads.columns], ...told.answers.map((each) => [...who(each), ...each.cells])])
  const written = told.answers.flatMap((each) => each.reasons.map(({ text }) => [who(each)[1]!, text]))
  return csv([[heads.person[1]!, heads.reason], ...written])
}

/** The whole as JSON: what the page shows, no more. Times are ISO 8601. */
export function wholeJson(room: WorkshopRoom, report: Report, steps: readonly Step[], language: string): string {
  const info = room.info.read()
  const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString())
  const whole = {
    format: 'plenary-report',
    version: 1,
    madeAt: moment(report.at),
    workshop: info && { title: info.title, createdAt: moment(info.createdAt), archived: info.archived },
    namesShown: report.named,
    blindStepsLeftOut: report.hidden,
    delegations: [...room.delegations.read().values()].toSorted((a, b) => a.order - b.order),
    people: [...room.people.read().values()],
    steps: steps.map((step) => {
      const { id, kind, title, instruction, minutes, gate, closedAt, settings } = step
      return {
        ...{ id, kind, title, instruction, minutes, gate, closedAt: moment(closedAt), settings },
        answers: toldAnswers(room, step, language).answers.map(({ person, delegation, answer }) => ({
          participant: person?.id ?? null,
          delegation: delegation?.id ?? null,
          answer,
        })),
      }
    }),
    ballots: [...room.tallies.ballots.read().values()].map(({ openedAt, closed, ...ballot }) => ({
      ...ballot,
      openedAt: moment(openedAt),
      closed: closed && { at: moment(closed.at), outcome: closed.outcome },
    })),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
