import type { Idea, Voice } from '@/lib/packs/pack'
import { useTranslations } from 'next-intl'
import { CitedFrom } from './cited-from'
import { Part, Row, Rows } from './part'
import type { Reading } from './reading'
import { sayWhen } from './say-when'
import { tellerFor, type Teller } from './teller'

/** Constraints, preconditions and instruments: what limits cooperation, and what it is done with. */
export function LimitsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const { constraints, preconditions, instruments } = reading.pack
  const groups = [
    { id: 'constraints', title: t('limits.constraints'), ideas: constraints },
    { id: 'preconditions', title: t('limits.preconditions'), ideas: preconditions },
    { id: 'instruments', title: t('limits.instruments'), ideas: instruments },
  ].filter((group) => group.ideas.length > 0)
  const tell = tellerFor(reading)
  return (
    <Part id="limits" title={t('limits.title')} lead={t('limits.lead')}>
      {groups.map(({ id, title, ideas }) => (
        <IdeaGroup key={id} title={title} ideas={ideas} tell={tell} reading={reading} />
      ))}
    </Part>
  )
}

/** What else the sources find, by topic. */
export function TopicsPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="topics" title={t('topics.title')} lead={t('topics.lead')}>
      {reading.pack.topics.map((topic) => (
        <IdeaGroup key={topic.id} title={tell.plain(topic.title)} ideas={topic.points} tell={tell} reading={reading} />
      ))}
    </Part>
  )
}

/** Reports, initiatives and thinkers whom the sources name. */
export function VoicesPart({ reading }: { reading: Reading }) {
  const t = useTranslations('pack')
  const tell = tellerFor(reading)
  return (
    <Part id="voices" title={t('voices.title')}>
      <IdeaGroup ideas={reading.pack.voices} tell={tell} reading={reading} />
    </Part>
  )
}

function IdeaGroup({
  title,
  ideas,
  tell,
  reading,
}: {
  title?: React.ReactNode
  ideas: readonly (Idea | Voice)[]
  tell: Teller
  reading: Reading
}) {
  const t = useTranslations('pack')
  const Name = title ? 'h4' : 'h3'
  return (
    <div className="mt-10 first:mt-0">
      {title && <h3 className="mb-4 text-18">{title}</h3>}
      <Rows>
        {ideas.map((idea) => (
          <Row
            key={idea.id}
            name={
              <>
                <Name className="font-serif text-16 font-medium">{tell.plain(idea.name)}</Name>
                {'when' in idea && idea.when && (
                  <p className="text-13 text-ink-2">{sayWhen(idea.when, t, reading.language)}</p>
                )}
              </>
            }
          >
            <div>
              <p>{tell.explained(idea.text)}</p>
              <CitedFrom record={idea} reading={reading} />
            </div>
          </Row>
        ))}
      </Rows>
    </div>
  )
}
