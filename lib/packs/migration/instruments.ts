import type { Idea } from '../pack'
import { S0, S4 } from './cite'

export const instruments = [
  {
    id: 'migrant-workers-convention',
    name: {
      en: 'UN convention on the rights of all migrant workers and their families',
      fr: 'Convention de l’ONU sur les droits de tous les travailleurs migrants et de leur famille',
    },
    text: {
      en: 'A treaty open to all states. Few have ratified it, which the brief takes as a sign of reluctance about formal multilateralism.',
      fr: 'Un traité ouvert à tous les États. Peu l’ont ratifié, ce que la note prend comme signe de réticence envers le multilatéralisme formel.',
    },
    source: S0.what,
  },
  {
    id: 'bilateral-labour-agreement',
    name: { en: 'Bilateral labour agreement', fr: 'Accord bilatéral de main-d’œuvre' },
    text: {
      en: 'Between Germany and a North African state, for example: for certain sectors, skills and lengths of stay, with return, training, and quotas that can be adjusted to both sides’ economy and politics.',
      fr: 'Par exemple entre l’Allemagne et un État d’Afrique du Nord : pour certains secteurs, qualifications et durées, avec retour, formation, et quotas ajustables à l’économie et à la politique des deux parties.',
    },
    source: S4.bilateral,
  },
  {
    id: 'memorandum',
    name: { en: 'Memorandum of understanding', fr: 'Mémorandum d’entente' },
    text: {
      en: 'Two governments write down what they intend, short of a treaty.',
      fr: 'Deux gouvernements consignent leurs intentions, en deçà du traité.',
    },
    source: S4.bilateral,
  },
  {
    id: 'ad-hoc-arrangement',
    name: { en: 'Ad hoc arrangement', fr: 'Arrangement ponctuel' },
    text: {
      en: 'Made for one case or moment, without a lasting frame.',
      fr: 'Conclu pour un cas ou un moment, sans cadre durable.',
    },
    source: S4.bilateral,
  },
  {
    id: 'readmission-agreement',
    name: { en: 'Readmission agreement', fr: 'Accord de réadmission' },
    text: {
      en: 'A state promises to take people back whom another state does not let stay; it is given something in exchange.',
      fr: 'Un État promet de reprendre des personnes qu’un autre ne laisse pas rester ; il reçoit quelque chose en échange.',
    },
    source: S4.bilateral,
  },
  {
    id: 'externalisation-deal',
    name: {
      en: 'Border-enforcement or externalisation deal',
      fr: 'Accord de surveillance ou d’externalisation des frontières',
    },
    text: {
      en: 'A state controls movement on behalf of another, before people reach its border. The EU’s agreements with Libya and Turkey are the essay’s examples.',
      fr: 'Un État contrôle les mouvements pour le compte d’un autre, avant que les personnes n’atteignent sa frontière. Les accords de l’UE avec la Libye et la Turquie sont les exemples de l’essai.',
    },
    source: S4.bilateral,
  },
] satisfies Idea[]
