import { Failure } from '@/lib/wire/failures'
import type { QueryInput, QueryName, QueryOutput } from '@/lib/wire/queries'
import type { Caller, Context } from '../commands/command'
import { orUnexpected } from '../commands/unexpected'
import { accountLink } from './account-link'
import { answerCounts } from './answer-counts'
import { ballots } from './ballots'
import { joinInfo } from './join-info'
import { leftPapers } from './left-papers'
import { lobby } from './lobby'
import { me } from './me'
import { myWorkshops } from './my-workshops'
import { packOutline } from './pack-outline'
import { paperMoment, paperMoments } from './paper-moments'
import { paperPeople } from './paper-people'
import { paperText } from './paper-text'
import { papers } from './papers'
import { people } from './people'
import { clearancePage } from './clearance-page'
import { clearances } from './clearances'
import { contributionSheet } from './contribution-sheet'
import { playBook } from './play-book'
import { playSetting } from './play-setting'
import type { Query } from './query'
import { report } from './report'
import { returnInfo } from './return-info'
import { roomWeights } from './room-weights'
import { screen } from './screen'
import { silenceReach } from './silence-reach'
import { signInOptions } from './sign-in-options'
import { tickets } from './tickets'
import { myTemplates, workshopTemplates } from './templates'
import { atDoor, myWaiting } from './waiting'
import { workshopFile } from './workshop-file'
import { workshopFor } from './workshop-for'
import { workshopPack } from './workshop-pack'

/** Every query by its name. */
const registry: { readonly [Name in QueryName]: Query<Name> } = {
  me,
  'sign-in-options': signInOptions,
  'account-link': accountLink,
  'my-workshops': myWorkshops,
  'pack-outline': packOutline,
  'workshop-for': workshopFor,
  'answer-counts': answerCounts,
  'workshop-pack': workshopPack,
  'workshop-file': workshopFile,
  'my-templates': myTemplates,
  'workshop-templates': workshopTemplates,
  'join-info': joinInfo,
  'at-door': atDoor,
  'my-waiting': myWaiting,
  'return-info': returnInfo,
  lobby,
  people,
  tickets,
  screen,
  report,
  'paper-text': paperText,
  'left-papers': leftPapers,
  'paper-people': paperPeople,
  ballots,
  'play-setting': playSetting,
  'play-book': playBook,
  'contribution-sheet': contributionSheet,
  papers,
  'paper-moments': paperMoments,
  'paper-moment': paperMoment,
  'silence-reach': silenceReach,
  'room-weights': roomWeights,
  clearances,
  'clearance-page': clearancePage,
}

export interface Queries {
  has(name: string): name is QueryName
  /** What cannot be read as a question has no answer: `notFound`. @throws Failure */
  run<Name extends QueryName>(name: Name, caller: Caller, input: QueryInput<Name>): Promise<QueryOutput<Name>>
}

export const createQueries = (context: Context): Queries => ({
  has: (name): name is QueryName => Object.hasOwn(registry, name),
  async run(name, caller, input) {
    const query: Query<typeof name> = registry[name]
    const parsed = query.input.safeParse(input)
    if (!parsed.success) throw new Failure('notFound')
    return orUnexpected(context.log, { query: name }, () => query.run(context, caller, parsed.data))
  },
})
