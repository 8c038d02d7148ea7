import { describe, expect, it } from 'vitest'
import { smallPack } from '@/lib/activities/testing/small-pack'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { problemsIn, textOf, withNewAim, withSource, withText } from './edit-aims'

const settings = weighAims.begin(smallPack())
const [drinking, farming] = settings.aims as [(typeof settings.aims)[0], (typeof settings.aims)[0]]

describe('editing the aims', () => {
  it('changes the words of one language and leaves the others', () => {
    expect(withText(drinking, 'name', 'fr', 'L’eau').name).toEqual({ en: 'Drinking', fr: 'L’eau' })
    expect(withText(farming, 'name', 'fr', 'Champs').name).toBe('Champs')
    expect(textOf(withText(drinking, 'worst.long', 'en', 'Thirst.'), 'worst.long')).toBe('Thirst.')
  })

  it('calls new words ours, until a source is named', () => {
    const changed = withText(drinking, 'meaning', 'en', 'Clean water for all.')
    expect([drinking.source, changed.source]).toEqual([{ name: 'Notes', where: 'page 3' }, 'ours'])
    expect(withSource(changed, 'aim', 'A report', '').source).toEqual({ name: 'A report' })
    expect(withSource(changed, 'best', 'A report', 'page 7').best.source).toEqual({ name: 'A report', where: 'page 7' })
    expect(withSource(drinking, 'aim', ' ', 'x').source).toBe('ours')
  })

  it('adds an aim with an id and a shape of its own, to be filled', () => {
    const more = withNewAim(settings)
    expect(new Set(more.aims.map(({ shape }) => shape)).size).toBe(5)
    expect(weighAims.settings.safeParse(more).success).toBe(false)
    expect([...problemsIn(more, 'en').values()]).toEqual(Array.from({ length: 7 }, () => 'empty'))
    expect(problemsIn(settings, 'en').size).toBe(0)
  })

  it('finds two aims of the same name', () => {
    const twice = { aims: [drinking, withText(farming, 'name', 'en', ' drinking')] }
    expect([...problemsIn(twice, 'en')]).toEqual([['farming.name', 'repeated']])
  })
})
