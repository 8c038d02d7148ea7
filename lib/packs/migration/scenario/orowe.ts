import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S4 } from '../cite'

export const orowe: ScenarioFileDelegation = {
  id: 'orowe',
  name: { en: 'Orowe (sending state)', fr: 'Orowe (État d’origine)' },
  code: 'ORO',
  rights: { speaks: true, tables: true, votes: true },
  profile: {
    en: 'A poor country of farmers that loses harvests to drought. Many of its people work in Halvia without papers. Its government needs money for schools and roads more than it needs praise.',
    fr: 'Un pays pauvre de paysans, qui perd ses récoltes à la sécheresse. Beaucoup des siens travaillent en Halvia sans papiers. Son gouvernement a plus besoin d’argent pour des écoles et des routes que d’éloges.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: {
          en: 'A legal way for those who now pay smugglers.',
          fr: 'Une voie légale pour ceux qui paient aujourd’hui des passeurs.',
        },
        points: { few: 0, some: 10, many: 16 },
      },
      {
        issue: 'returns',
        text: {
          en: 'You cannot feed many who come back at once.',
          fr: 'Vous ne pouvez nourrir beaucoup de gens qui rentrent à la fois.',
        },
        points: { voluntary: 16, 'own-citizens': 12, everyone: 2 },
      },
      {
        issue: 'fund',
        text: { en: 'The fund is why you came.', fr: 'C’est pour le fonds que vous êtes là.' },
        points: { small: 0, medium: 8, large: 32 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Your people are the ones most cheated at work.',
          fr: 'Les vôtres sont les plus trompés au travail.',
        },
        points: { contract: 4, change: 8, portable: 14 },
      },
      {
        issue: 'review',
        text: {
          en: 'A report shows donors that the money arrives.',
          fr: 'Un rapport montre aux donateurs que l’argent arrive.',
        },
        points: { closed: 2, report: 6, panel: 8 },
      },
      {
        issue: 'term',
        text: { en: 'Schools are built over years.', fr: 'Une école se construit en plusieurs années.' },
        points: { notice: 0, 'five-years': 10, 'ten-years': 14 },
      },
    ],
    redLines: [
      {
        issue: 'fund',
        option: 'small',
        text: {
          en: 'You do not sign for the money that already comes.',
          fr: 'Vous ne signez pas pour l’argent qui vient déjà.',
        },
      },
    ],
    facts: [
      {
        en: 'After the last drought 40,000 more people than is known left for Kardoun.',
        fr: 'Après la dernière sécheresse, 40 000 personnes de plus qu’on ne le sait sont parties vers le Kardoun.',
      },
      {
        en: 'A neighbour of Halvia has offered a trade concession if you refuse readmission altogether.',
        fr: 'Un voisin de la Halvia a offert une concession commerciale si vous refusez toute réadmission.',
      },
    ],
    alternative: {
      text: {
        en: 'Take the trade concession, and leave migration to smugglers and chance.',
        fr: 'Prendre la concession commerciale, et laisser la migration aux passeurs et au hasard.',
      },
      points: 58,
    },
  },
  roles: [
    {
      id: 'minister',
      title: { en: 'Minister of planning, head', fr: 'Ministre du Plan, chef·fe' },
      brief: {
        task: {
          en: 'Lead, and cast the vote. Everything you accept on returns you sell for money that is written down.',
          fr: 'Diriger, et voter. Tout ce que vous acceptez sur les retours se vend contre de l’argent inscrit noir sur blanc.',
        },
        facts: [
          {
            en: 'You may accept returns of citizens within 60 days if a part of the fund is spent where they arrive.',
            fr: 'Vous pouvez accepter le retour des citoyens sous 60 jours si une part du fonds va là où ils arrivent.',
          },
        ],
      },
    },
    {
      id: 'ambassador',
      title: { en: 'Ambassador in Halvia', fr: 'Ambassade en Halvia' },
      brief: {
        task: {
          en: 'You know how debates go there. Tell your delegation what the minister of Halvia can and cannot say at home.',
          fr: 'Vous savez comment on y débat. Dites à votre délégation ce que le ou la ministre de la Halvia peut dire ou non chez soi.',
        },
      },
    },
    {
      id: 'regions',
      title: { en: 'Governor of the dry provinces', fr: 'Gouvernorat des provinces sèches' },
      brief: {
        task: {
          en: 'Whoever returns comes to you. Ask how many, when, and with what.',
          fr: 'Qui revient arrive chez vous. Demandez combien, quand, et avec quoi.',
        },
      },
    },
    {
      id: 'families',
      title: { en: 'Adviser for families of workers abroad', fr: 'Conseil des familles de travailleurs à l’étranger' },
      brief: {
        task: {
          en: 'Seek out the migrants’ organisation: your aims are close, and it is heard in Halvia’s courts.',
          fr: 'Approcher l’organisation de migrants : vos buts sont proches, et les tribunaux de la Halvia l’écoutent.',
        },
      },
    },
    {
      id: 'trade',
      title: { en: 'Trade negotiator', fr: 'Négociation commerciale' },
      brief: {
        task: {
          en: 'Keep the other offer in view without naming who made it.',
          fr: 'Garder l’autre offre en vue sans nommer son auteur.',
        },
      },
    },
  ],
  source: OURS,
  also: [S4.bilateral],
}
