import type * as Y from 'yjs'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { delegationSchema, type Delegation } from '@/lib/workshop/delegation'
import { infoSchema, type Info } from '@/lib/workshop/info'
import { participantSchema, type Participant } from '@/lib/workshop/participant'
import { pseudonymSchema, type Pseudonym } from '@/lib/workshop/pseudonym'
import { speakersSchema, type Speakers } from '@/lib/workshop/speakers'
import { stageSchema, type Stage } from '@/lib/workshop/stage'
import { stepSchema, type Step } from '@/lib/workshop/step'
import { answers, type Answers } from './answers'
import { boards, type Boards } from './boards'
import { collection, type Collection } from './collection'
import { record, type RecordView } from './record'
import { root } from './roots'
import { tallies, type Tallies } from './tallies'

/** A workshop's shared document, typed. */
export interface WorkshopRoom {
  readonly doc: Y.Doc
  readonly info: RecordView<Info>
  /** Where names are hidden: seats, which tell how many people there are and nothing of who. */
  readonly people: Collection<ParticipantId, Participant>
  /** Under what the answers of revealed steps stand where names are hidden. */
  readonly pseudonyms: Collection<ParticipantId, Pseudonym>
  readonly delegations: Collection<DelegationId, Delegation>
  /** Steps that are not in draft. */
  readonly agenda: Collection<StepId, Step>
  readonly answers: Answers
  readonly boards: Boards
  readonly tallies: Tallies
  /** How the room is run at this moment. Never null once the document is there. */
  readonly stage: RecordView<Stage>
  /** Who has the floor and who waits for it. */
  readonly floor: RecordView<Speakers>
}

// Views watch their document for as long as it lives, so each document gets them once.
const built = new WeakMap<Y.Doc, WorkshopRoom>()

/** The views of a document; the same object for the same document. */
export function workshopRoom(doc: Y.Doc): WorkshopRoom {
  const known = built.get(doc)
  if (known) return known
  const room: WorkshopRoom = {
    doc,
    info: record(root(doc, 'info'), infoSchema),
    people: collection(root(doc, 'people'), participantSchema),
    pseudonyms: collection(root(doc, 'pseudonyms'), pseudonymSchema),
    delegations: collection(root(doc, 'delegations'), delegationSchema),
    agenda: collection(root(doc, 'agenda'), stepSchema),
    answers: answers(root(doc, 'answers')),
    boards: boards(root(doc, 'boards')),
    tallies: tallies(root(doc, 'tallies')),
    stage: record(root(doc, 'stage'), stageSchema),
    floor: record(root(doc, 'floor'), speakersSchema),
  }
  built.set(doc, room)
  return room
}
