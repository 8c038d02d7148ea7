import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { answerOf } from '@/lib/activities/weigh-aims/answer'
import { answers as answersView } from '@/lib/document/answers'
import { newId, type DelegationId, type ParticipantId, type StepId } from '@/lib/ids'
import { migrationPack } from '@/lib/packs/migration/migration'
import type { Role } from '@/lib/workshop/role'
import { PLAIN_TERMS } from '@/lib/workshop/step'
import type { ActivityProps } from '../view'
import activitiesEn from '../messages.en.json'
import activitiesFr from '../messages.fr.json'
import generalEn from '@/messages/en.json'
import generalFr from '@/messages/fr.json'
import en from './messages.en.json'
import fr from './messages.fr.json'
import { Reading } from './reading'
import { RoomTable } from './room-table'
import { Settings } from './settings'
import { Shared } from './shared'
import { Stage } from './stage'

const TEXTS = {
  en: { ...generalEn, activities: { ...activitiesEn, 'weigh-aims': en } },
  fr: { ...generalFr, activities: { ...activitiesFr, 'weigh-aims': fr } },
}
type Told = keyof typeof TEXTS

const settings = weighAims.begin(migrationPack)
const rec = newId<DelegationId>()
const delegations = new Map([
  [rec, { id: rec, name: 'Receiving states', code: 'REC', order: 0, speaks: true, tables: true, votes: true }],
])

interface Scene {
  points?: number[][]
  role?: Role
  language?: Told
  layout?: ActivityProps['layout']
  canAnswer?: boolean
  broken?: boolean
}

/** A workshop of four, of whom some have answered; the first is oneself. */
function scene({
  points = [],
  role = 'delegate',
  language = 'en',
  layout = 'wide',
  canAnswer = true,
  broken = false,
}: Scene): ActivityProps {
  const ids = Array.from({ length: 4 }, () => newId<ParticipantId>())
  const answers = answersView(new Y.Doc().getMap('answers'))
  const id = newId<StepId>()
  answers.open(id)
  const here = answers.of(id, weighAims.answer)!
  points.forEach((each, index) => here.put(ids[index]!, answerOf(settings, each, `Reason ${index} <b>`)))
  const people = new Map(
    ids.map((person, index) => [
      person,
      {
        id: person,
        name: `Person ${index}`,
        role: index === 0 ? role : ('delegate' as const),
        delegation: rec,
        standing: 'member' as const,
        simulated: false,
      },
    ]),
  )
  const step = {
    id,
    kind: 'weigh-aims',
    title: 'Weigh the aims',
    instruction: 'Read, then weigh.',
    minutes: 15,
    order: 0,
    gate: 'open' as const,
    closedAt: null,
    settings: broken ? { aims: [] } : settings,
    ...PLAIN_TERMS,
  }
  return { step, answers, people, delegations, me: layout === 'screen' ? null : ids[0]!, canAnswer, language, layout }
}

function draw(props: ActivityProps, parts: React.ReactNode): string {
  const language = props.language as Told
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={language}
      messages={TEXTS[language]}
      timeZone="UTC"
      onError={(error) => {
        throw error
      }}
    >
      <Shared {...props}>{parts}</Shared>
    </NextIntlClientProvider>,
  ).replaceAll('\u00a0', ' ')
}
const both = (part: Scene) =>
  draw(
    scene(part),
    <>
      <Stage />
      <Reading />
    </>,
  )

describe('weigh the aims, on screen', () => {
  it.each(['phone', 'wide', 'screen'] as const)('says what is there to be said on %s', (layout) => {
    expect(both({ layout })).toContain('Nobody has weighed yet.')
    expect(both({ layout, points: [[45, 30, 25]] })).toContain(
      '1 of 4 has weighed: rights 45, security 30, economy 25.',
    )
    const two = both({
      layout,
      points: [
        [45, 30, 25],
        [15, 50, 35],
      ],
    })
    expect(two).toContain('2 of 4 have weighed. On average: rights 30, security 40, economy 30.')
    expect(two).toContain('Two people are on average 30 points apart.')
  })

  it('says it in French', () => {
    expect(
      both({
        language: 'fr',
        points: [
          [45, 30, 25],
          [15, 50, 35],
        ],
      }),
    ).toContain('2 sur 4 ont pesé. En moyenne : droits 30, sécurité 40, économie 30.')
  })

  it('gives a slider and a number field to each aim, tied to one sum', () => {
    const own = both({ points: [[45, 30, 25]] })
    expect(own.match(/type="range"/g)).toHaveLength(3)
    expect(own.match(/inputMode="numeric"/g)).toHaveLength(3)
    expect(own).toContain('Rights: points of 100')
    expect(own).toContain('Why?')
  })

  it('asks for the reason only once weights are given, and offers equal ones before', () => {
    const own = both({})
    expect(own).toContain('Not given yet.')
    expect(own).toContain('Weigh them equally')
    expect(own).not.toContain('Why?')
  })

  it('shows observers the picture and the aims, and nothing to answer with', () => {
    const seen = both({ role: 'observer', canAnswer: false, points: [[45, 30, 25]] })
    expect(seen).not.toContain('type="range"')
    expect(seen).toContain('What each aim means')
    expect(seen).toContain('Our own wording')
  })

  it('shows what one gave when it can no longer be changed', () => {
    const seen = both({ canAnswer: false, points: [[45, 30, 25]] })
    expect(seen).toContain('You gave rights 45, security 30, economy 25.')
    expect(seen).toContain('Reason 0 &lt;b&gt;')
  })

  it('asks facilitators before it counts them in', () => {
    expect(both({ role: 'facilitator' })).not.toContain('type="range"')
    expect(both({ role: 'facilitator' })).toContain('Give weights of my own')
    expect(both({ role: 'facilitator', points: [[45, 30, 25]] })).toContain('type="range"')
  })

  it('names nobody on the room screen', () => {
    const wall = both({
      layout: 'screen',
      points: [
        [45, 30, 25],
        [15, 50, 35],
      ],
    })
    expect(wall).not.toMatch(/Person \d|Reason \d|<button|<input/)
  })

  it('has everyone’s weights and reasons in a table, as they were written', () => {
    const table = draw(
      scene({
        points: [
          [45, 30, 25],
          [15, 50, 35],
        ],
      }),
      <RoomTable />,
    )
    expect(table).toContain('Person 1')
    expect(table).toContain('Reason 1 &lt;b&gt;')
    expect(table).toContain('Receiving states')
  })

  it('says so when the settings are not its own', () => {
    expect(both({ broken: true })).toContain('This step cannot be shown')
  })
})

describe('the settings of weigh the aims', () => {
  const edit = (answered: boolean, language: Told = 'en') => {
    const props = scene({ language })
    return draw(props, <Settings step={props.step} answered={answered} language={language} />)
  }

  it('edits the words of one language, and says which others there are', () => {
    expect(edit(false)).toContain('You edit the words in English. Words in other languages stay as they are: French.')
    expect(edit(false, 'fr')).toContain('Vous modifiez les mots en français.')
  })

  it('locks the words once there are answers, and says why; sources stay open', () => {
    const locked = edit(true)
    expect(locked).toContain('There are answers')
    expect(locked.match(/<textarea[^>]*disabled=""/g)).toHaveLength(12)
    expect(locked).not.toContain('Add an aim')
    expect(edit(false)).not.toMatch(/<textarea[^>]*disabled=""/)
  })
})
