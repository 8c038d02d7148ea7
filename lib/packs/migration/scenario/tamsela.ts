import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S4 } from '../cite'

export const tamsela: ScenarioFileDelegation = {
  id: 'tamsela',
  name: { en: 'Tamsela (sending state)', fr: 'Tamsela (État d’origine)' },
  code: 'TAM',
  rights: { speaks: true, tables: true, votes: true },
  profile: {
    en: 'A country of many young people with good schools and too few jobs. What its workers send home is its largest income from abroad. It remembers an agreement that a new government in Halvia ended overnight.',
    fr: 'Un pays jeune, avec de bonnes écoles et trop peu d’emplois. Ce que ses travailleurs envoient est son premier revenu de l’étranger. Il se souvient d’un accord qu’un nouveau gouvernement de la Halvia a rompu du jour au lendemain.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: {
          en: 'Places abroad are jobs you need not find at home.',
          fr: 'Des places à l’étranger sont des emplois à ne pas trouver chez soi.',
        },
        points: { few: 0, some: 8, many: 30 },
      },
      {
        issue: 'returns',
        text: {
          en: 'Planes with people sent back are a picture that brings governments down.',
          fr: 'L’image d’avions qui ramènent des gens fait tomber des gouvernements.',
        },
        points: { voluntary: 22, 'own-citizens': 14, everyone: 0 },
      },
      {
        issue: 'fund',
        text: {
          en: 'Training at home serves both those who go and those who stay.',
          fr: 'La formation au pays sert à ceux qui partent et à ceux qui restent.',
        },
        points: { small: 2, medium: 8, large: 18 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Workers who are treated well send more home.',
          fr: 'Des travailleurs bien traités envoient davantage.',
        },
        points: { contract: 4, change: 6, portable: 8 },
      },
      {
        issue: 'review',
        text: {
          en: 'You do not want inspectors from abroad to write about you.',
          fr: 'Vous ne voulez pas que des inspecteurs étrangers écrivent sur vous.',
        },
        points: { closed: 12, report: 6, panel: 0 },
      },
      {
        issue: 'term',
        text: { en: 'A promise must outlive an election.', fr: 'Une promesse doit survivre à une élection.' },
        points: { notice: 0, 'five-years': 8, 'ten-years': 10 },
      },
    ],
    redLines: [
      {
        issue: 'visas',
        option: 'few',
        text: {
          en: 'Fewer visas than today cannot be explained at home.',
          fr: 'Moins de visas qu’aujourd’hui ne s’explique pas au pays.',
        },
      },
    ],
    facts: [
      {
        en: 'Another rich country has offered you 8,000 places, without conditions on returns. It has not signed.',
        fr: 'Un autre pays riche vous a proposé 8 000 places, sans condition de retour. Il n’a pas signé.',
      },
      {
        en: 'You could take your citizens back within 60 days: the register has been digital since last year.',
        fr: 'Vous pourriez reprendre vos citoyens sous 60 jours : l’état civil est numérique depuis l’an dernier.',
      },
    ],
    alternative: {
      text: {
        en: 'Wait for the other country’s offer, and go on taking people back one by one when it suits you.',
        fr: 'Attendre l’offre de l’autre pays, et continuer à reprendre au cas par cas, quand cela vous convient.',
      },
      points: 52,
    },
  },
  roles: [
    {
      id: 'minister',
      title: { en: 'Foreign minister, head', fr: 'Ministre des Affaires étrangères, chef·fe' },
      brief: {
        task: {
          en: 'Lead, and cast the vote. Stand together with Orowe for as long as it serves you.',
          fr: 'Diriger, et voter. Faire front avec l’Orowe tant que cela vous sert.',
        },
        facts: [
          {
            en: 'Your president wants a signature today and would take 15,000 visas if the fund is large.',
            fr: 'Votre président·e veut une signature aujourd’hui et accepterait 15 000 visas si le fonds est grand.',
          },
        ],
      },
    },
    {
      id: 'labour',
      title: { en: 'Director of employment abroad', fr: 'Direction de l’emploi à l’étranger' },
      brief: {
        task: {
          en: 'Know which sectors want whom. Skilled people should come back with more skills, not stay away for good.',
          fr: 'Savoir quels secteurs cherchent qui. Les personnes qualifiées doivent revenir plus qualifiées, non rester au loin.',
        },
      },
    },
    {
      id: 'diaspora',
      title: { en: 'Envoy to citizens abroad', fr: 'Envoyé·e auprès des citoyens à l’étranger' },
      brief: {
        task: {
          en: 'Speak for those already in Halvia: pensions they never see, visas that tie them to one employer.',
          fr: 'Parler pour ceux qui sont déjà en Halvia : des pensions jamais vues, des visas qui lient à un seul employeur.',
        },
      },
    },
    {
      id: 'interior',
      title: { en: 'Officer of the interior ministry', fr: 'Cadre du ministère de l’Intérieur' },
      brief: {
        task: {
          en: 'You would have to carry out returns. Make sure that somebody pays for it and that papers are checked first.',
          fr: 'C’est vous qui exécuteriez les retours. Veiller à ce que quelqu’un paie et que les papiers soient vérifiés d’abord.',
        },
      },
    },
    {
      id: 'economist',
      title: { en: 'Economist of the central bank', fr: 'Économiste de la banque centrale' },
      brief: {
        task: {
          en: 'Remind everyone what is sent home each year, and that it stops when an agreement is ended at six months’ notice.',
          fr: 'Rappeler ce qui est envoyé au pays chaque année, et que cela cesse si l’on peut rompre avec six mois de préavis.',
        },
      },
    },
  ],
  source: OURS,
  also: [S4.bilateral, S4.sovereignty],
}
