import type { StepId } from '@/lib/ids'
import type { Step } from '@/lib/workshop/step'
import type { Answers } from './answers'
import type { Boards } from './boards'
import type { Collection } from './collection'
import type { WorkshopRoom } from './workshop-room'

/**
 * The workshop as somebody has it who is in groups: steps that are apart with their answers, boards and counts from
 * their groups' rooms, everything else from everyone's. What is written goes where it belongs. `groups`: by their step.
 */
export function withGroups(shared: WorkshopRoom, groups: ReadonlyMap<StepId, WorkshopRoom>): WorkshopRoom {
  if (groups.size === 0) return shared
  const of = (step: StepId): WorkshopRoom => groups.get(step) ?? shared
  const all = [shared, ...groups.values()]
  const watchAll = (watch: (room: WorkshopRoom) => (changed: () => void) => () => void) => (changed: () => void) => {
    const stops = all.map((room) => watch(room)(changed))
    return () => stops.forEach((stop) => stop())
  }
  const answers: Answers = {
    of: (step, schema) => of(step).answers.of(step, schema),
    open: serverAlone,
    remove: serverAlone,
    watch: watchAll(({ answers }) => answers.watch),
  }
  const boards: Boards = {
    of: (step, schemas) => of(step).boards.of(step, schemas),
    open: serverAlone,
    remove: serverAlone,
    watch: watchAll(({ boards }) => boards.watch),
  }
  return {
    ...shared,
    agenda: joined(
      shared.agenda,
      [...groups.values()].map(({ agenda }) => agenda),
    ),
    answers,
    boards,
    tallies: {
      ...shared.tallies,
      answered: (step) => of(step).tallies.answered(step),
      watch: watchAll(({ tallies }) => tallies.watch),
    },
  }
}

/** Records of several collections as one; where two have a key, the first one's counts. */
function joined<K extends StepId>(
  first: Collection<K, Step>,
  others: readonly Collection<K, Step>[],
): Collection<K, Step> {
  const all = [...others, first]
  let parts: readonly ReadonlyMap<K, Step>[] = []
  let whole: ReadonlyMap<K, Step> = new Map()
  return {
    read() {
      const now = all.map((each) => each.read())
      if (now.length === parts.length && now.every((part, at) => part === parts[at])) return whole
      parts = now
      return (whole = new Map(now.flatMap((part) => [...part])))
    },
    watch(changed) {
      const stops = all.map((each) => each.watch(changed))
      return () => stops.forEach((stop) => stop())
    },
    put: serverAlone,
    delete: serverAlone,
  }
}

function serverAlone(): never {
  throw new Error('the server alone writes this')
}
