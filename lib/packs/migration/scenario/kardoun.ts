import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S0, S4 } from '../cite'

export const kardoun: ScenarioFileDelegation = {
  id: 'kardoun',
  name: { en: 'Kardoun (transit state)', fr: 'Kardoun (État de transit)' },
  code: 'KAR',
  rights: { speaks: true, tables: true, votes: true },
  profile: {
    en: 'The country through which most people pass on their way to Halvia. Its border guards can tell forged papers, but have never been taught who is a refugee. Towns along the road are tired of being waiting rooms.',
    fr: 'Le pays que traversent la plupart de ceux qui vont en Halvia. Ses gardes-frontières savent repérer de faux papiers, mais personne ne leur a appris qui est un réfugié. Les villes du trajet sont lasses de servir de salles d’attente.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: { en: 'Your own young people want visas too.', fr: 'Vos jeunes aussi veulent des visas.' },
        points: { few: 2, some: 8, many: 12 },
      },
      {
        issue: 'returns',
        text: {
          en: 'Never become the place where everyone is sent back to.',
          fr: 'Ne jamais devenir l’endroit où l’on renvoie tout le monde.',
        },
        points: { voluntary: 24, 'own-citizens': 18, everyone: 0 },
      },
      {
        issue: 'fund',
        text: {
          en: 'Reception costs you more each month than the small fund in a year.',
          fr: 'L’accueil vous coûte plus en un mois que le petit fonds en un an.',
        },
        points: { small: 0, medium: 14, large: 34 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Rights promised in Halvia will be asked of you next.',
          fr: 'Les droits promis en Halvia vous seront demandés ensuite.',
        },
        points: { contract: 8, change: 6, portable: 4 },
      },
      {
        issue: 'review',
        text: {
          en: 'Your reception centres would not look good in a report.',
          fr: 'Vos centres d’accueil feraient mauvais effet dans un rapport.',
        },
        points: { closed: 12, report: 6, panel: 0 },
      },
      {
        issue: 'term',
        text: {
          en: 'Money for some years, not for one winter.',
          fr: 'De l’argent pour des années, pas pour un hiver.',
        },
        points: { notice: 0, 'five-years': 6, 'ten-years': 10 },
      },
    ],
    redLines: [
      {
        issue: 'returns',
        option: 'everyone',
        text: {
          en: 'You take back no citizens of other countries.',
          fr: 'Vous ne reprenez aucun citoyen d’un autre pays.',
        },
      },
    ],
    facts: [
      {
        en: 'Halvia’s list of people who crossed your country is partly wrong, and you can prove it.',
        fr: 'La liste de la Halvia des personnes passées chez vous est en partie fausse, et vous pouvez le prouver.',
      },
      {
        en: 'Two of your reception centres are to close this winter for want of money.',
        fr: 'Deux de vos centres d’accueil fermeront cet hiver, faute d’argent.',
      },
    ],
    alternative: {
      text: {
        en: 'Let people pass, and ask for money each time the number at Halvia’s border rises.',
        fr: 'Laisser passer, et demander de l’argent chaque fois que le nombre monte à la frontière de la Halvia.',
      },
      points: 60,
    },
  },
  roles: [
    {
      id: 'adviser',
      title: { en: 'National security adviser, head', fr: 'Conseil de sécurité nationale, chef·fe' },
      brief: {
        task: {
          en: 'Lead, and cast the vote. You hold the road; make sure that everyone remembers it and nobody says so aloud.',
          fr: 'Diriger, et voter. Vous tenez la route ; que chacun s’en souvienne sans que personne le dise tout haut.',
        },
        facts: [
          {
            en: 'The army would like an agreement to fail. You would not.',
            fr: 'L’armée aimerait que l’accord échoue. Pas vous.',
          },
        ],
      },
    },
    {
      id: 'border',
      title: { en: 'Chief of the border service', fr: 'Direction du service des frontières' },
      brief: {
        task: {
          en: 'Ask for training in who is a refugee, not only for scanners. You know what your people cannot do.',
          fr: 'Demander une formation sur qui est un réfugié, et pas seulement des scanners. Vous savez ce que vos agents ne savent pas faire.',
        },
      },
    },
    {
      id: 'mayor',
      title: { en: 'Mayor of a town on the road', fr: 'Maire d’une ville du trajet' },
      brief: {
        task: {
          en: 'Your town hosts as many strangers as citizens. Ask who pays for water, school and doctors, and from when.',
          fr: 'Votre ville accueille autant d’étrangers que d’habitants. Demander qui paie l’eau, l’école et les médecins, et dès quand.',
        },
      },
    },
    {
      id: 'diplomat',
      title: { en: 'Diplomat', fr: 'Diplomate' },
      brief: {
        task: {
          en: 'Find out what Halvia would give so that “everyone who came through” leaves the table.',
          fr: 'Découvrir ce que la Halvia donnerait pour que « quiconque est passé » quitte la table.',
        },
      },
    },
    {
      id: 'youth',
      title: { en: 'Envoy for young people', fr: 'Envoyé·e pour la jeunesse' },
      brief: {
        task: {
          en: 'Transit is not all you are: ask for a share of the visas in writing.',
          fr: 'Vous n’êtes pas qu’un passage : demander une part des visas par écrit.',
        },
      },
    },
  ],
  source: OURS,
  also: [S0.functions, S4.bilateral],
}
