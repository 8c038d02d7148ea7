import type { FactCheck } from '../pack'
import { NETWORK, S0, S4, VOTES } from './cite'

export const factChecks = [
  {
    id: 'who-refused-the-compact',
    claim: {
      text: {
        en: 'The United States, Hungary and Australia refused to adopt the Compact.',
        fr: 'Les États-Unis, la Hongrie et l’Australie ont refusé d’adopter le Pacte.',
      },
      source: S4.compact,
    },
    finding: {
      en: 'In the General Assembly on 19 December 2018 the count was 152 for, 5 against and 12 abstaining, with 24 not voting. The five against were the United States, Hungary, Israel, Czechia and Poland; Australia abstained. Before that, 164 states had adopted the Compact in Marrakech by acclamation.',
      fr: 'À l’Assemblée générale, le 19 décembre 2018, le décompte fut de 152 pour, 5 contre et 12 abstentions, 24 ne votant pas. Les cinq contre étaient les États-Unis, la Hongrie, Israël, la Tchéquie et la Pologne ; l’Australie s’est abstenue. Auparavant, 164 États avaient adopté le Pacte à Marrakech par acclamation.',
    },
    date: '2018-12-19',
    source: VOTES,
  },
  {
    id: 'no-un-organisation',
    claim: {
      text: {
        en: 'There is no UN migration organisation.',
        fr: 'Il n’existe pas d’organisation de l’ONU pour les migrations.',
      },
      source: S0.opening,
    },
    finding: {
      en: 'True when it was written. IOM joined the UN system in 2016. Whether that makes it an organisation with authority over migration is another question: see where the sources disagree.',
      fr: 'Vrai quand ce fut écrit. L’OIM est entrée dans le système de l’ONU en 2016. Si cela en fait une organisation ayant autorité sur les migrations est une autre question : voyez où les sources divergent.',
    },
    date: '2016',
    source: S4.opening,
  },
  {
    id: 'coordination-group',
    claim: {
      text: {
        en: 'The Global Migration Group is the UN’s main structure for coordination on migration.',
        fr: 'Le Groupe mondial sur la migration est la principale structure de coordination de l’ONU sur les migrations.',
      },
      source: S0.what,
    },
    finding: {
      en: 'True when it was written. The United Nations Network on Migration replaced it in 2018.',
      fr: 'Vrai quand ce fut écrit. Le Réseau des Nations Unies sur les migrations l’a remplacé en 2018.',
    },
    date: '2018',
    source: NETWORK,
  },
] satisfies FactCheck[]
