import { ballotSchema, ranks, type Ballot, type RollDraft, type VoterId } from '@/lib/workshop/ballot'
import type { StepId } from '@/lib/ids'

/** A ballot as a form holds it, whatever its method, so that going back and forth loses nothing. */
export interface BallotForm {
  readonly method: Ballot['method']
  readonly motion: string
  readonly per: Ballot['per']
  readonly majority: 'simple' | 'two-thirds'
  readonly quorum: string
  readonly options: readonly string[]
}

/** Whether a vote of this kind puts options in order. */
export const isRankingMethod = (method: Ballot['method']): boolean =>
  method === 'ranking' || method === 'secret-ranking'

export const MOTION_LIMIT = 2000
export const OPTION_LIMIT = 200

export const emptyForm: BallotForm = {
  method: 'roll-call',
  motion: '',
  per: 'delegation',
  majority: 'simple',
  quorum: '0',
  options: ['', ''],
}

export const formOf = (ballot: Ballot): BallotForm => ({
  ...emptyForm,
  method: ballot.method,
  motion: ballot.motion,
  per: ballot.per,
  quorum: String(ballot.quorum),
  ...(ranks(ballot) ? { options: ballot.options } : { majority: ballot.majority }),
})

export type BallotProblem = 'empty' | 'repeated' | 'quorumWrong'

/** What is wrong, by field: `motion`, `quorum`, `options.<place>`. */
export function problemsOf({ method, motion, quorum, options }: BallotForm): ReadonlyMap<string, BallotProblem> {
  const problems = new Map<string, BallotProblem>()
  if (motion.trim() === '') problems.set('motion', 'empty')
  if (!/^\d{0,4}$/.test(quorum.trim())) problems.set('quorum', 'quorumWrong')
  if (!isRankingMethod(method)) return problems
  const said = options.map((option) => option.trim().toLocaleLowerCase())
  said.forEach((option, at) => {
    if (option === '') problems.set(`options.${at}`, 'empty')
    else if (said.indexOf(option) !== at) problems.set(`options.${at}`, 'repeated')
  })
  return problems
}

/** The ballot a form describes; null while something in it is wrong. */
export function ballotOf(form: BallotForm, step: StepId | null): Ballot | null {
  if (problemsOf(form).size > 0) return null
  const { method, motion, per, majority, options } = form
  const common = { motion, per, quorum: Number(form.quorum.trim() || 0), step }
  const parsed = ballotSchema.safeParse(
    isRankingMethod(method) ? { method, options, ...common } : { method, majority, ...common },
  )
  return parsed.success ? parsed.data : null
}

/** How a voter stands on the roll: there, there having given up abstaining, away, or represented by another. */
export type Attendance = 'present' | 'present-and-voting' | 'absent' | { readonly by: VoterId }

export interface RollForm {
  readonly attendance: ReadonlyMap<VoterId, Attendance>
  readonly weights: ReadonlyMap<VoterId, string>
}

/** The roll a form describes. Weights of one are left out, and all of them in a secret ballot, where they would tell. */
export function rollOf({ attendance, weights }: RollForm, secret: boolean): RollDraft {
  const presence: Record<VoterId, 'present' | 'present-and-voting' | 'absent'> = {}
  const proxies: Record<VoterId, VoterId> = {}
  for (const [voter, how] of attendance) {
    presence[voter] = typeof how === 'string' ? how : 'absent'
    if (typeof how === 'object') proxies[voter] = how.by
  }
  const heavy = [...weights].flatMap(([voter, typed]) => {
    const weight = Number(typed)
    return Number.isInteger(weight) && weight > 1 && weight <= 1000 ? [[voter, weight] as const] : []
  })
  return { presence, proxies, weights: secret ? {} : Object.fromEntries(heavy) }
}

/** How many may vote, in person or through another who is there. */
export const thereIn = ({ attendance }: RollForm): number =>
  [...attendance.values()].filter((how) => how !== 'absent').length

/** Voters whose proxy is held by somebody who is not there in person: nobody can cast these votes. */
export const orphansIn = ({ attendance }: RollForm): VoterId[] =>
  [...attendance].flatMap(([voter, how]) => {
    if (typeof how === 'string') return []
    const holder = attendance.get(how.by)
    return holder === 'present' || holder === 'present-and-voting' ? [] : [voter]
  })
