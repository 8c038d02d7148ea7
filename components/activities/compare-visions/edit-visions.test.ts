import { expect, it } from 'vitest'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import { migrationPack } from '@/lib/packs/migration/migration'
import { problemsIn, withAbout, withNewVision, withWords } from './edit-visions'

const begun = compareVisions.begin(migrationPack)

it('changes words in one language and keeps the others', () => {
  const [vision] = begun.visions
  expect(withWords(vision!, 'name', 'fr', 'Autre').name).toEqual({ en: 'Formal UN multilateralism', fr: 'Autre' })
})

it('adds a vision under a free letter, which is wrong until it has words', () => {
  const more = withNewVision(begun)
  expect(more.visions.at(-1)).toMatchObject({ id: 'vision-1', letter: 'A', shown: true })
  expect([...problemsIn(more, 'en').keys()]).toEqual(['vision-1.name', 'vision-1.short', 'vision-1.summary'])
  expect(problemsIn(begun, 'en').size).toBe(0)
})

it('finds a letter twice, none, and too few that are compared', () => {
  const with_ = (edit: (settings: typeof begun) => void) => {
    const next = structuredClone(begun)
    edit(next)
    return Object.fromEntries(problemsIn(next, 'en'))
  }
  expect(with_(({ visions }) => (visions[1]!.letter = 'F'))).toEqual({ 'informal-networks.letter': 'repeated' })
  expect(with_(({ visions }) => (visions[1]!.letter = ''))).toEqual({ 'informal-networks.letter': 'letter' })
  expect(with_(({ visions }) => visions.forEach((vision) => (vision.shown = false)))).toEqual({ shown: 'empty' })
})

it('compares one area, or everything where nothing is written', () => {
  expect(withAbout('all', 'en', 'Refugees')).toEqual({ id: 'area', name: 'Refugees' })
  expect(withAbout({ id: 'x', name: { en: 'A', fr: 'B' } }, 'en', 'C')).toEqual({ id: 'x', name: { en: 'C', fr: 'B' } })
  expect(withAbout({ id: 'x', name: 'A' }, 'en', ' ')).toBe('all')
})
