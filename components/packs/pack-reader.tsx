import type { Pack } from '@/lib/packs/pack'
import type { Language } from '@/lib/packs/text'
import { useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import { ActorsPart } from './actors-part'
import { AimsPart } from './aims-part'
import { DisagreementsPart } from './disagreements-part'
import { FactChecksPart } from './fact-checks-part'
import { FunctionsPart } from './functions-part'
import { GlossaryPart } from './glossary-part'
import { LimitsPart, TopicsPart, VoicesPart } from './ideas-part'
import { InstitutionsPart } from './institutions-part'
import { IssueAreasPart } from './issue-areas-part'
import type { Reading } from './reading'
import { SourcesPart } from './sources-part'
import { tellerFor } from './teller'
import { TimelinePart } from './timeline-part'
import { VisionsPart } from './visions-part'

type PartId =
  | 'aims'
  | 'visions'
  | 'issues'
  | 'functions'
  | 'institutions'
  | 'actors'
  | 'limits'
  | 'topics'
  | 'disagreements'
  | 'facts'
  | 'timeline'
  | 'voices'
  | 'glossary'
  | 'sources'

interface PartEntry {
  readonly id: PartId
  readonly Component: ComponentType<{ reading: Reading }>
  readonly filled: (pack: Pack) => boolean
}

/** The parts in reading order; one that would be empty is left out. */
const PARTS: readonly PartEntry[] = [
  { id: 'aims', Component: AimsPart, filled: () => true },
  { id: 'visions', Component: VisionsPart, filled: () => true },
  { id: 'issues', Component: IssueAreasPart, filled: (p) => p.issueAreas.length + p.forms.length > 0 },
  { id: 'functions', Component: FunctionsPart, filled: (p) => p.functions.length > 0 },
  { id: 'institutions', Component: InstitutionsPart, filled: (p) => p.institutions.length > 0 },
  { id: 'actors', Component: ActorsPart, filled: () => true },
  {
    id: 'limits',
    Component: LimitsPart,
    filled: (p) => p.constraints.length + p.preconditions.length + p.instruments.length > 0,
  },
  { id: 'topics', Component: TopicsPart, filled: (p) => p.topics.length > 0 },
  { id: 'disagreements', Component: DisagreementsPart, filled: (p) => p.disagreements.length > 0 },
  { id: 'facts', Component: FactChecksPart, filled: (p) => p.factChecks.length > 0 },
  { id: 'timeline', Component: TimelinePart, filled: (p) => p.timeline.length > 0 },
  { id: 'voices', Component: VoicesPart, filled: (p) => p.voices.length > 0 },
  { id: 'glossary', Component: GlossaryPart, filled: (p) => p.glossary.length > 0 },
  { id: 'sources', Component: SourcesPart, filled: () => true },
]

/** A pack as a paper to read: everything in it, each statement with its source and date. Renders on the server. */
export function PackReader({ pack, language }: { pack: Pack; language: Language }) {
  const t = useTranslations('pack')
  const reading: Reading = { pack, language }
  const tell = tellerFor(reading)
  const parts = PARTS.filter((part) => part.filled(pack))
  return (
    <article>
      <header>
        <h1 className="font-display text-30 sm:text-44">{tell.plain(pack.title)}</h1>
        <p className="mt-4 max-w-[36em] font-serif text-18 text-ink-2 sm:text-20">{tell.plain(pack.summary)}</p>
        <p className="mt-4 text-13 text-ink-3">{t('version', { version: pack.version })}</p>
      </header>
      <nav aria-label={t('contents')} className="mt-8 print:hidden">
        <ol className="columns-2 gap-x-8 text-15 sm:columns-3 lg:columns-4">
          {parts.map(({ id }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-11 items-center underline decoration-hair-strong decoration-1 underline-offset-[3px] hover:decoration-current sm:min-h-8"
              >
                {t(`${id}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map(({ id, Component }) => (
        <Component key={id} reading={reading} />
      ))}
    </article>
  )
}
