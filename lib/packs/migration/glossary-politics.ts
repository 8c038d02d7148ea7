import type { Term } from '../pack'
import { OURS, S0 } from './cite'

/** Terms of law, politics and meetings. */
export const politicsTerms = [
  {
    id: 'soft-law',
    term: { en: 'soft law', fr: 'droit souple' },
    plain: {
      en: 'Commitments that guide what states do without binding them in law.',
      fr: 'Des engagements qui orientent les États sans les lier en droit.',
    },
    source: OURS,
  },
  {
    id: 'binding',
    term: { en: 'binding', fr: 'contraignant' },
    plain: {
      en: 'Which a state must keep in law, whether or not it still wishes to.',
      fr: 'Qu’un État doit respecter en droit, qu’il le souhaite encore ou non.',
    },
    source: OURS,
  },
  {
    id: 'ratification',
    term: { en: 'ratification', fr: 'ratification' },
    plain: {
      en: 'The act by which a state makes a treaty binding on itself.',
      fr: 'L’acte par lequel un État se lie à un traité.',
    },
    source: OURS,
  },
  {
    id: 'sovereignty',
    term: { en: 'sovereignty', fr: 'souveraineté' },
    plain: {
      en: 'A state’s right to decide in its own territory, including on who may enter and stay.',
      fr: 'Le droit d’un État de décider sur son territoire, y compris qui peut entrer et rester.',
    },
    source: OURS,
  },
  {
    id: 'adjudication',
    term: { en: 'binding adjudication', fr: 'règlement juridictionnel obligatoire' },
    plain: {
      en: 'A third party, such as a court, decides a dispute, and the parties must comply.',
      fr: 'Un tiers, tel un juge, tranche un différend, et les parties doivent s’y tenir.',
    },
    source: OURS,
  },
  {
    id: 'credible-commitment',
    term: { en: 'credible commitment', fr: 'engagement crédible' },
    plain: {
      en: 'A promise that others have reason to believe will be kept.',
      fr: 'Une promesse dont les autres ont des raisons de croire qu’elle sera tenue.',
    },
    source: OURS,
  },
  {
    id: 'collective-action',
    term: { en: 'collective action', fr: 'action collective' },
    plain: {
      en: 'Acting together where each alone would rather wait for the others.',
      fr: 'Agir ensemble là où chacun, seul, préférerait attendre les autres.',
    },
    source: OURS,
  },
  {
    id: 'capacity-building',
    term: { en: 'capacity-building', fr: 'renforcement des capacités' },
    plain: {
      en: 'Helping a state to gain the skills, staff and means for a task.',
      fr: 'Aider un État à acquérir les compétences, le personnel et les moyens d’une tâche.',
    },
    source: OURS,
  },
  {
    id: 'normative',
    term: { en: 'normative', fr: 'normatif' },
    plain: {
      en: 'About what ought to be, or about the norms that say so.',
      fr: 'Qui porte sur ce qui devrait être, ou sur les normes qui le disent.',
    },
    source: OURS,
  },
  {
    id: 'embedded',
    term: { en: 'embedded', fr: 'encastré' },
    plain: {
      en: 'Part of the rules of another field that also govern migration.',
      fr: 'Qui relève des règles d’un autre domaine mais gouverne aussi les migrations.',
    },
    source: S0.what,
  },
  {
    id: 'rcp',
    term: { en: 'regional consultative process', fr: 'processus consultatif régional' },
    plain: {
      en: 'A non-binding circle in which officials of several states share information, practice and training on migration.',
      fr: 'Un cercle non contraignant où des agents de plusieurs États partagent informations, pratiques et formation sur les migrations.',
    },
    source: S0.what,
  },
  {
    id: 'irregular-migration',
    term: { en: 'irregular migration', fr: 'migration irrégulière' },
    plain: {
      en: 'Movement or stay outside the rules of the states concerned.',
      fr: 'Un déplacement ou un séjour hors des règles des États concernés.',
    },
    source: OURS,
  },
  {
    id: 'readmission',
    term: { en: 'readmission', fr: 'réadmission' },
    plain: {
      en: 'Taking back people whom another state does not let stay.',
      fr: 'Reprendre des personnes qu’un autre État ne laisse pas rester.',
    },
    source: OURS,
  },
  {
    id: 'externalisation',
    term: { en: 'externalisation', fr: 'externalisation' },
    plain: {
      en: 'Having another state control movement before people reach one’s own border.',
      fr: 'Faire contrôler les mouvements par un autre État avant que les personnes n’atteignent sa propre frontière.',
    },
    source: OURS,
  },
  {
    id: 'quota',
    term: { en: 'quota', fr: 'quota' },
    plain: {
      en: 'A number set in advance, such as of workers admitted in a year.',
      fr: 'Un nombre fixé d’avance, par exemple de travailleurs admis dans l’année.',
    },
    source: OURS,
  },
  {
    id: 'corridor',
    term: { en: 'corridor', fr: 'couloir migratoire' },
    plain: {
      en: 'The route between one country of origin and one of destination.',
      fr: 'La route entre un pays d’origine et un pays de destination.',
    },
    source: OURS,
  },
  {
    id: 'memorandum-of-understanding',
    term: { en: 'memorandum of understanding', fr: 'mémorandum d’entente' },
    plain: {
      en: 'A written statement of what two governments intend, usually short of a treaty.',
      fr: 'Un écrit où deux gouvernements disent leurs intentions, en général en deçà du traité.',
    },
    source: OURS,
  },
  {
    id: 'epistemic-community',
    term: { en: 'epistemic community', fr: 'communauté épistémique' },
    plain: {
      en: 'People in many places who share knowledge of a problem and a way of speaking of it.',
      fr: 'Des personnes en divers lieux qui partagent la connaissance d’un problème et une façon d’en parler.',
    },
    source: OURS,
  },
  {
    id: 'path-dependence',
    term: { en: 'path dependence', fr: 'dépendance au chemin' },
    plain: {
      en: 'What was done earlier makes some later steps easier than others.',
      fr: 'Ce qui a été fait rend certains pas ultérieurs plus faciles que d’autres.',
    },
    source: OURS,
  },
  {
    id: 'trade-off',
    term: { en: 'trade-off', fr: 'arbitrage' },
    plain: {
      en: 'Having more of one thing at the price of less of another.',
      fr: 'Avoir plus d’une chose au prix de moins d’une autre.',
    },
    source: OURS,
  },
  {
    id: 'win-win',
    term: { en: 'win-win', fr: 'avantageux pour tous' },
    plain: {
      en: 'Good for every party at once.',
      fr: 'Bon pour toutes les parties à la fois.',
    },
    source: OURS,
  },
  {
    id: 'acclamation',
    term: { en: 'acclamation', fr: 'acclamation' },
    plain: {
      en: 'Adopting a text without a vote, when nobody objects.',
      fr: 'Adopter un texte sans vote, quand personne ne s’y oppose.',
    },
    source: OURS,
  },
  {
    id: 'abstention',
    term: { en: 'abstention', fr: 'abstention' },
    plain: {
      en: 'Being present and voting neither for nor against.',
      fr: 'Être présent et ne voter ni pour ni contre.',
    },
    source: OURS,
  },
  {
    id: 'transit-state',
    term: { en: 'transit state', fr: 'État de transit' },
    plain: {
      en: 'A state that people pass through on their way to another.',
      fr: 'Un État que l’on traverse pour se rendre dans un autre.',
    },
    source: OURS,
  },
  {
    id: 'civil-society',
    term: { en: 'civil society', fr: 'société civile' },
    plain: {
      en: 'Associations, churches, unions and others who act in public and are neither state nor business.',
      fr: 'Associations, Églises, syndicats et autres qui agissent en public sans être ni État ni entreprise.',
    },
    source: OURS,
  },
  {
    id: 'tabling',
    term: { en: 'tabling', fr: 'déposer un texte' },
    plain: {
      en: 'Putting a text before the meeting for decision.',
      fr: 'Soumettre un texte à la décision de la réunion.',
    },
    source: OURS,
  },
  {
    id: 'anchor',
    term: { en: 'anchor', fr: 'ancrage' },
    plain: {
      en: 'The words that say what one end of a scale stands for.',
      fr: 'Les mots qui disent ce que représente une extrémité de l’échelle.',
    },
    source: OURS,
  },
] satisfies Term[]
