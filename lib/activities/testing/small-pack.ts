import type { Pack } from '@/lib/packs/pack'
import { parsePack } from '@/lib/packs/parse-pack'

const ours = { id: 'ours' }
const said = (text: string) => ({ text, source: ours })
const aim = (id: string, shape: string, name: unknown) => ({
  id,
  shape,
  name,
  meaning: `What ${id} means.`,
  whose: 'Everyone in the room.',
  worst: { short: 'at its worst', long: `The worst that ${id} can be.` },
  best: { short: 'at its best', long: `The best that ${id} can be.` },
  source: { id: 'notes', where: 'page 3' },
  anchorsSource: ours,
})
const vision = (id: string, letter: string) => ({
  id,
  letter,
  name: id,
  short: id,
  summary: id,
  caseFor: { ...said('For it.'), whose: 'Some.' },
  caseAgainst: { ...said('Against it.'), whose: 'Others.' },
  role: 'vision',
  source: ours,
})
const actor = (id: string, code: string) => ({
  id,
  code,
  name: id,
  interests: [said('An interest.')],
  rights: { speaks: true, tables: true, votes: true },
  rightsReason: said('A party like the others.'),
  source: ours,
})

/** A pack that is not about migration, with four aims and partly in one language: activities must begin from any pack. */
export function smallPack(): Pack {
  const parsed = parsePack({
    id: 'water',
    title: 'Sharing a river',
    summary: 'A small pack for tests.',
    version: '1.0.0',
    languages: ['en'],
    sources: [
      { id: 'notes', title: 'Notes on a river', short: 'Notes', written: '2020', note: 'For tests.', kind: 'other' },
    ],
    aims: [
      aim('drinking', 'circle', { en: 'Drinking', fr: 'Boire' }),
      aim('farming', 'square', 'Farming'),
      aim('power', 'triangle', 'Power'),
      aim('wildlife', 'diamond', 'Wildlife'),
    ],
    visions: [vision('treaty', 'T'), vision('market', 'M')],
    actors: [actor('upstream', 'UPS'), actor('downstream', 'DWN')],
    templates: [
      {
        id: 'short',
        title: 'Short',
        summary: 'One step.',
        steps: [{ kind: 'weigh-aims', title: 'Weigh', minutes: 5, instruction: 'Weigh.' }],
      },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.pack
}
