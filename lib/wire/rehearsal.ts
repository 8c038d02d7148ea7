import type { WorkshopId } from '@/lib/ids'
import type { Language } from '@/lib/packs/text'

type Done = Record<string, never>

/** Trying a workshop out before anybody comes. For facilitators. */
export interface RehearsalCommands {
  /** Seats so many simulated participants, who answer steps as they open. Fails with alreadyBegun once a real participant is in. */
  rehearse: {
    input: { workshop: WorkshopId; participants: number; language: Language }
    output: { participants: number }
  }
  /** Removes all of them with their answers. */
  'end-rehearsal': { input: { workshop: WorkshopId }; output: Done }
}
