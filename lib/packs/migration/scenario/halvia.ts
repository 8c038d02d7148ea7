import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S4 } from '../cite'

export const halvia: ScenarioFileDelegation = {
  id: 'halvia',
  name: { en: 'Halvia (receiving state)', fr: 'Halvia (État d’accueil)' },
  code: 'HAL',
  rights: { speaks: true, tables: true, votes: true },
  profile: {
    en: 'A rich country with an ageing people. It chooses partners one by one, because each deal can be made to measure and steered from home. Elections come in two years, and one party promises to end every agreement on migration.',
    fr: 'Un pays riche et vieillissant. Il choisit ses partenaires un à un, car chaque accord se taille sur mesure et se pilote de chez soi. Des élections auront lieu dans deux ans, et un parti promet de mettre fin à tout accord sur les migrations.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: {
          en: 'Care homes and builders ask for people; voters do not want a large number.',
          fr: 'Les maisons de soins et le bâtiment réclament des bras ; les électeurs ne veulent pas d’un grand nombre.',
        },
        points: { few: 10, some: 20, many: 4 },
      },
      {
        issue: 'returns',
        text: {
          en: 'Returns are what the government will be judged by.',
          fr: 'C’est sur les retours que le gouvernement sera jugé.',
        },
        points: { voluntary: 0, 'own-citizens': 10, everyone: 30 },
      },
      {
        issue: 'fund',
        text: { en: 'The treasury wants to pay little.', fr: 'Le Trésor veut payer peu.' },
        points: { small: 18, medium: 10, large: 0 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Employers like contracts that bind; the courts like them less and less.',
          fr: 'Les employeurs aiment les contrats qui lient ; les tribunaux, de moins en moins.',
        },
        points: { contract: 8, change: 6, portable: 2 },
      },
      {
        issue: 'review',
        text: {
          en: 'What is discussed in private makes fewer headlines.',
          fr: 'Ce qui se discute en privé fait moins de gros titres.',
        },
        points: { closed: 8, report: 6, panel: 2 },
      },
      {
        issue: 'term',
        text: {
          en: 'Keep the freedom to change course.',
          fr: 'Garder la liberté de changer de cap.',
        },
        points: { notice: 16, 'five-years': 8, 'ten-years': 0 },
      },
    ],
    redLines: [
      {
        issue: 'term',
        option: 'ten-years',
        text: {
          en: 'No judge abroad decides who lives in Halvia.',
          fr: 'Aucun juge à l’étranger ne décide qui vit en Halvia.',
        },
      },
    ],
    facts: [
      {
        en: 'Your forecast: without people from abroad, one care home in five closes within three years. Nobody outside has seen it.',
        fr: 'Votre prévision : sans personnel venu d’ailleurs, une maison de soins sur cinq ferme d’ici trois ans. Personne au-dehors ne l’a vue.',
      },
      {
        en: 'A list of citizens of third countries who crossed Kardoun exists, and half of it would not stand up in court.',
        fr: 'Il existe une liste de citoyens de pays tiers passés par le Kardoun ; la moitié ne tiendrait pas devant un tribunal.',
      },
    ],
    alternative: {
      text: {
        en: 'Go on with small deals, one partner at a time. It works, slowly, and costs more each year.',
        fr: 'Continuer par petits accords, un partenaire à la fois. Cela marche, lentement, et coûte plus cher chaque année.',
      },
      points: 46,
    },
  },
  roles: [
    {
      id: 'minister',
      title: { en: 'Minister of the interior, head', fr: 'Ministre de l’Intérieur, chef·fe' },
      brief: {
        task: {
          en: 'Lead, and cast the vote. You need something on returns that you can show on television.',
          fr: 'Diriger, et voter. Il vous faut sur les retours un résultat à montrer à la télévision.',
        },
        facts: [
          {
            en: 'Your party would forgive you 300 million for the fund if it is spent outside Halvia’s borders on reception. You have told nobody.',
            fr: 'Votre parti vous pardonnerait 300 millions pour le fonds s’ils servent à l’accueil hors des frontières. Vous ne l’avez dit à personne.',
          },
        ],
      },
    },
    {
      id: 'labour',
      title: { en: 'State secretary for labour', fr: 'Secrétaire d’État au Travail' },
      brief: {
        task: {
          en: 'Get the people that employers ask for. You may say so in your delegation; outside it you support the minister.',
          fr: 'Obtenir les personnes que demandent les employeurs. Vous pouvez le dire dans votre délégation ; au-dehors, vous soutenez le ou la ministre.',
        },
      },
    },
    {
      id: 'treasury',
      title: { en: 'Adviser from the treasury', fr: 'Conseil du Trésor' },
      brief: {
        task: {
          en: 'Ask of every sum what it buys and when it ends.',
          fr: 'Demander de chaque somme ce qu’elle achète et quand elle s’arrête.',
        },
      },
    },
    {
      id: 'parliament',
      title: { en: 'Member of parliament', fr: 'Député·e' },
      brief: {
        task: {
          en: 'Deals made without parliament have no friends when governments change. Argue for a report that is published.',
          fr: 'Un accord conclu sans le parlement n’a pas d’amis quand le gouvernement change. Plaidez pour un rapport publié.',
        },
      },
    },
    {
      id: 'spokesperson',
      title: { en: 'Spokesperson', fr: 'Porte-parole' },
      brief: {
        task: {
          en: 'Keep a line ready for the press after each meeting, and tell the minister which option will sound worst.',
          fr: 'Avoir une phrase prête pour la presse après chaque séance, et dire au ou à la ministre quelle option sonnera le plus mal.',
        },
      },
    },
  ],
  source: OURS,
  also: [S4.sovereignty, S4.bilateral],
}
