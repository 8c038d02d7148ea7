import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S0, S4 } from '../cite'

export const office: ScenarioFileDelegation = {
  id: 'office',
  name: {
    en: 'Office for Mobility (international organisation)',
    fr: 'Bureau de la mobilité (organisation internationale)',
  },
  code: 'OFM',
  rights: { speaks: true, tables: true, votes: false },
  profile: {
    en: 'A body of all states, good at projects and at convening, without power to order anything. It chairs the talks. It would like to be needed.',
    fr: 'Un organe de tous les États, doué pour les projets et pour réunir, sans pouvoir de rien ordonner. Il préside les discussions. Il aimerait qu’on ait besoin de lui.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: {
          en: 'Enough places that people choose them over smugglers.',
          fr: 'Assez de places pour qu’on les préfère aux passeurs.',
        },
        points: { few: 2, some: 10, many: 12 },
      },
      {
        issue: 'returns',
        text: {
          en: 'Returns that work and that you can defend before a court.',
          fr: 'Des retours qui marchent et que l’on peut défendre devant un tribunal.',
        },
        points: { voluntary: 10, 'own-citizens': 16, everyone: 2 },
      },
      {
        issue: 'fund',
        text: { en: 'You would run part of it.', fr: 'Vous en géreriez une part.' },
        points: { small: 2, medium: 8, large: 10 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Your members have signed more than they keep.',
          fr: 'Vos membres ont signé plus qu’ils ne tiennent.',
        },
        points: { contract: 0, change: 14, portable: 18 },
      },
      {
        issue: 'review',
        text: {
          en: 'A report of yours is the beginning of oversight. A panel beside you is a rival.',
          fr: 'Un rapport de votre main est un début de veille. Un collège à côté de vous est un rival.',
        },
        points: { closed: 0, report: 26, panel: 16 },
      },
      {
        issue: 'term',
        text: { en: 'What lasts becomes a habit.', fr: 'Ce qui dure devient une habitude.' },
        points: { notice: 0, 'five-years': 16, 'ten-years': 18 },
      },
    ],
    redLines: [
      {
        issue: 'review',
        option: 'closed',
        text: {
          en: 'You do not chair an agreement that nobody may read about.',
          fr: 'Vous ne présidez pas un accord dont nul ne peut rien lire.',
        },
      },
    ],
    facts: [
      {
        en: 'Three other regions watch these talks. A published review here would be copied there.',
        fr: 'Trois autres régions observent ces discussions. Un suivi publié ici serait repris là-bas.',
      },
      {
        en: 'Your own budget ends in June unless states renew it.',
        fr: 'Votre propre budget s’arrête en juin si les États ne le renouvellent pas.',
      },
    ],
    alternative: {
      text: {
        en: 'Publish general principles that bind nobody, and try again in two years.',
        fr: 'Publier des principes généraux qui ne lient personne, et réessayer dans deux ans.',
      },
      points: 66,
    },
  },
  roles: [
    {
      id: 'director',
      title: { en: 'Director, head and chair of the talks', fr: 'Direction, chef·fe et présidence des discussions' },
      brief: {
        task: {
          en: 'Chair fairly: keep the list of speakers, sum up, name what is agreed. Your own wishes come second while you hold the gavel.',
          fr: 'Présider avec équité : tenir la liste des orateurs, résumer, nommer ce qui est acquis. Vos vœux passent après tant que vous tenez le marteau.',
        },
      },
    },
    {
      id: 'mediator',
      title: { en: 'Mediator', fr: 'Médiation' },
      brief: {
        task: {
          en: 'Speak with each delegation alone and ask what matters most, not what is fair. Then propose trades across issues.',
          fr: 'Parler à chaque délégation seule et demander ce qui compte le plus, non ce qui est juste. Puis proposer des échanges entre sujets.',
        },
        facts: [
          {
            en: 'You have seen talks of this kind fail when every issue was settled at its middle.',
            fr: 'Vous avez vu de telles discussions échouer quand chaque sujet était réglé en son milieu.',
          },
        ],
      },
    },
    {
      id: 'drafter',
      title: { en: 'Drafter', fr: 'Rédaction' },
      brief: {
        task: {
          en: 'Keep the text: one line for each issue, in brackets until nobody objects.',
          fr: 'Tenir le texte : une ligne par sujet, entre crochets tant que quelqu’un s’y oppose.',
        },
      },
    },
    {
      id: 'protection',
      title: { en: 'Protection officer', fr: 'Chargé·e de protection' },
      brief: {
        task: {
          en: 'Refugees are not labour migrants. See that nothing agreed on returns sends someone to where they are persecuted.',
          fr: 'Un réfugié n’est pas un travailleur migrant. Veiller à ce que rien sur les retours ne renvoie quelqu’un là où il est persécuté.',
        },
      },
    },
    {
      id: 'statistics',
      title: { en: 'Statistician', fr: 'Statistique' },
      brief: {
        task: {
          en: 'Whenever a number is used, ask whose it is. Offer to count what both sides then accept.',
          fr: 'À chaque chiffre, demander de qui il vient. Offrir de compter ce que les deux côtés accepteront ensuite.',
        },
      },
    },
  ],
  source: OURS,
  also: [S0.functions, S4.compact],
}
