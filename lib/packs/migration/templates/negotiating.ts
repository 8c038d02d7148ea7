import type { Template } from '../../pack'

export const negotiating: Template = {
  id: 'negotiating-migration-governance',
  title: { en: 'Negotiating migration governance', fr: 'Négocier la gouvernance des migrations' },
  summary: {
    en: 'Delegations say how they weigh rights, security and economy, and score the visions; the room sees for which weights each vision comes first.',
    fr: 'Les délégations disent comment elles pèsent droits, sécurité et économie, et notent les visions ; la salle voit pour quels poids chaque vision vient première.',
  },
  steps: [
    {
      kind: 'weigh-aims',
      title: { en: 'Weigh the aims', fr: 'Peser les buts' },
      minutes: 15,
      instruction: {
        en: 'Read what each aim means and how far its range goes. Then say how much each range matters to your delegation; together they make 100.',
        fr: 'Lisez ce que veut dire chaque but et jusqu’où va son étendue. Dites ensuite combien chaque étendue compte pour votre délégation ; le tout fait 100.',
      },
    },
    {
      kind: 'compare-visions',
      title: { en: 'Compare the visions', fr: 'Comparer les visions' },
      minutes: 20,
      instruction: {
        en: 'Say which vision you would choose, then how well each serves each aim.',
        fr: 'Dites quelle vision vous choisiriez, puis à quel point chacune sert chaque but.',
      },
    },
  ],
}
