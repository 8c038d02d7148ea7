import type { GovernanceFunction } from '../pack'
import { S0 } from './cite'

export const functions = [
  {
    id: 'normative-oversight',
    name: { en: 'Normative oversight', fr: 'Veille normative' },
    meaning: {
      en: 'Seeing to it that states carry out the obligations they already have.',
      fr: 'Veiller à ce que les États exécutent les obligations qu’ils ont déjà.',
    },
    gap: {
      text: {
        en: 'No institution oversees what states already owe to migrants, as UNHCR does for refugee law and the ICRC for humanitarian law. The human rights of migrants often fall between mandates.',
        fr: 'Aucune institution ne veille à ce que les États doivent déjà aux migrants, comme le HCR pour le droit des réfugiés et le CICR pour le droit humanitaire. Les droits humains des migrants tombent souvent entre les mandats.',
      },
      source: S0.functions,
    },
    source: S0.functions,
  },
  {
    id: 'forum-for-dialogue',
    name: { en: 'Forum for dialogue', fr: 'Lieu de dialogue' },
    meaning: {
      en: 'A place where all concerned can talk about every side of migration.',
      fr: 'Un lieu où tous les intéressés peuvent parler de tous les aspects des migrations.',
    },
    gap: {
      text: {
        en: 'The most inclusive forum, the GFMD, is not open to every state and non-state participant and does not take up every subject. A universal venue remained to be chosen.',
        fr: 'Le forum le plus ouvert, le FMMD, n’accueille pas tous les États ni tous les participants non étatiques, et ne traite pas tous les sujets. Un lieu universel restait à choisir.',
      },
      source: S0.functions,
    },
    source: S0.functions,
  },
  {
    id: 'service-provision',
    name: { en: 'Service provision', fr: 'Prestation de services' },
    meaning: {
      en: 'Helping states to build the skills and means they need.',
      fr: 'Aider les États à acquérir les compétences et les moyens dont ils ont besoin.',
    },
    gap: {
      text: {
        en: 'Help leans towards border control, travel documents and forensics, and neglects the rest. In East Africa many border guards could spot a forged paper but not say what a refugee is.',
        fr: 'L’aide penche vers le contrôle aux frontières, les documents de voyage et leur expertise, et néglige le reste. En Afrique de l’Est, beaucoup de gardes-frontières savaient repérer un faux mais non dire ce qu’est un réfugié.',
      },
      source: S0.functions,
    },
    source: S0.functions,
  },
  {
    id: 'political-facilitation',
    name: { en: 'Political facilitation', fr: 'Facilitation politique' },
    meaning: {
      en: 'Finding where states’ interests meet, proposing a way to work together, and so helping leadership to emerge.',
      fr: 'Trouver où les intérêts des États se rejoignent, proposer une voie commune, et aider ainsi à ce qu’une direction se dégage.',
    },
    gap: {
      text: {
        en: 'Largely missing. IOM has little capacity for it at headquarters, and other institutions lack the people and resources, though states need it to act together.',
        fr: 'Elle manque en grande partie. L’OIM en a peu la capacité à son siège, et les autres institutions n’en ont ni le personnel ni les moyens, alors que les États en ont besoin pour agir ensemble.',
      },
      source: S0.functions,
    },
    source: S0.functions,
  },
  {
    id: 'knowledge-capacity',
    name: { en: 'Knowledge capacity', fr: 'Capacité de connaissance' },
    meaning: {
      en: 'Understanding how migration and its politics develop, so as to see where cooperation is needed.',
      fr: 'Comprendre comment évoluent les migrations et leur politique, pour voir où il faut coopérer.',
    },
    gap: {
      text: {
        en: 'None of the major institutions has much of it. The World Bank might lead; a panel of experts like the one on climate might be a beginning.',
        fr: 'Aucune des grandes institutions n’en a beaucoup. La Banque mondiale pourrait mener ; un groupe d’experts comme celui sur le climat pourrait être un début.',
      },
      source: S0.functions,
    },
    source: S0.functions,
  },
] satisfies GovernanceFunction[]
