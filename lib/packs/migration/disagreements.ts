import type { Disagreement } from '../pack'
import { OURS, S0, S4 } from './cite'

export const disagreements = [
  {
    id: 'why-bilateral',
    question: {
      en: 'Why do states deal with so much in pairs?',
      fr: 'Pourquoi les États règlent-ils tant de choses à deux ?',
    },
    positions: [
      {
        text: {
          en: 'A logic of goods: where costs and benefits fall on two states and the migrant, as with skilled labour, two states are all that is needed.',
          fr: 'Une logique des biens : là où coûts et bienfaits reviennent à deux États et au migrant, comme pour le travail qualifié, deux États suffisent.',
        },
        source: S0.why,
      },
      {
        text: {
          en: 'A balance of power: it gives both sides control and keeps the leverage of wealthy receiving states, who have little reason to change it.',
          fr: 'Un équilibre de pouvoir : il donne la maîtrise aux deux parties et conserve le levier des riches États d’accueil, qui ont peu de raisons d’en changer.',
        },
        source: S4.bilateral,
      },
    ],
    note: {
      text: {
        en: 'Both can be true at once; they lead to different remedies.',
        fr: 'Les deux peuvent être vrais à la fois ; ils mènent à des remèdes différents.',
      },
      source: OURS,
    },
  },
  {
    id: 'how-much-exists',
    question: { en: 'How much governance is there already?', fr: 'Combien de gouvernance existe déjà ?' },
    positions: [
      {
        text: {
          en: 'A rich tapestry: many institutions at every level, formal and informal, though incoherent.',
          fr: 'Une riche tapisserie : de nombreuses institutions à tous les niveaux, formelles et informelles, quoique sans cohérence.',
        },
        source: S0.opening,
      },
      {
        text: {
          en: 'Before the Compact, effectively nothing multilateral for regular migration.',
          fr: 'Avant le Pacte, pratiquement rien de multilatéral pour la migration régulière.',
        },
        source: S4.compact,
      },
    ],
    note: {
      text: {
        en: 'The first counts every level and form, the second only frameworks of all states for regular migration; and one was written before the Compact, the other after.',
        fr: 'La première compte tous les niveaux et toutes les formes, le second seulement les cadres de tous les États pour la migration régulière ; et l’une fut écrite avant le Pacte, l’autre après.',
      },
      source: OURS,
    },
  },
  {
    id: 'improve-or-new',
    question: {
      en: 'Improve what exists, or expect something new?',
      fr: 'Améliorer l’existant, ou s’attendre à du nouveau ?',
    },
    positions: [
      {
        text: {
          en: 'Not new institutions, but existing ones made to work better, coordinated and with their gaps filled.',
          fr: 'Non de nouvelles institutions, mais celles qui existent, mieux conduites, coordonnées et leurs lacunes comblées.',
        },
        source: S0.should,
      },
      {
        text: {
          en: 'A new form of governance, unlike trade or finance, grown from the Compact’s review and from platforms that are useful to receiving states.',
          fr: 'Une forme nouvelle de gouvernance, autre que pour le commerce ou la finance, née de l’examen du Pacte et de plateformes utiles aux États d’accueil.',
        },
        source: S4.closing,
      },
    ],
    note: {
      text: {
        en: 'Less far apart than it sounds: the essay, too, begins by strengthening something that exists.',
        fr: 'Moins éloignés qu’il n’y paraît : l’essai, lui aussi, commence par renforcer ce qui existe.',
      },
      source: OURS,
    },
  },
  {
    id: 'what-holds-back',
    question: { en: 'What holds cooperation back?', fr: 'Qu’est-ce qui retient la coopération ?' },
    positions: [
      {
        text: {
          en: 'Missing functions, coherence, vision and leadership: things that institutions could supply.',
          fr: 'Des fonctions, une cohérence, une vision et une direction qui manquent : des choses que des institutions pourraient fournir.',
        },
        source: S0.should,
        also: [S0.functions],
      },
      {
        text: {
          en: 'Structure: sovereignty over who belongs, bilateral power and promises that do not outlive elections. Better diplomacy alone cannot remove that.',
          fr: 'La structure : la souveraineté sur l’appartenance, le pouvoir bilatéral et des promesses qui ne survivent pas aux élections. Une meilleure diplomatie seule n’y peut rien.',
        },
        source: S4.sovereignty,
      },
    ],
  },
  {
    id: 'worth-of-informality',
    question: { en: 'What is the worth of what does not bind?', fr: 'Que vaut ce qui ne lie pas ?' },
    positions: [
      {
        text: {
          en: 'Informal networks are flexible, but as the general rule they are likely to exclude and to lose rights from sight.',
          fr: 'Les réseaux informels sont souples, mais comme règle générale ils risquent d’exclure et de perdre de vue les droits.',
        },
        source: S0.should,
      },
      {
        text: {
          en: 'Soft law is a wager: where binding rules are out of reach it can shift conduct and grow stronger.',
          fr: 'Le droit souple est un pari : là où des règles contraignantes sont hors de portée, il peut changer les conduites et se renforcer.',
        },
        source: S4.compact,
      },
    ],
    note: {
      text: {
        en: 'They speak of different things: closed circles of officials, and a public text for all states.',
        fr: 'Ils parlent de choses différentes : des cercles fermés d’agents publics, et un texte public pour tous les États.',
      },
      source: OURS,
    },
  },
  {
    id: 'un-organisation',
    question: {
      en: 'Does the United Nations have a migration organisation?',
      fr: 'Les Nations Unies ont-elles une organisation pour les migrations ?',
    },
    positions: [
      {
        text: { en: 'No, there is none.', fr: 'Non, il n’y en a pas.' },
        source: S0.opening,
      },
      {
        text: {
          en: 'IOM joined the UN system in 2016, but only then, and institutions remain thin.',
          fr: 'L’OIM est entrée dans le système de l’ONU en 2016, mais pas avant, et les institutions restent minces.',
        },
        source: S4.opening,
      },
    ],
    note: {
      text: {
        en: 'A difference of date rather than of opinion.',
        fr: 'Une différence de date plutôt que d’opinion.',
      },
      source: OURS,
    },
  },
] satisfies Disagreement[]
