import type { Template } from '../../pack'

/** Two lessons of 45 minutes; a role-play's own guide says more of each part. */
export const rolePlay: Template = {
  id: 'role-play-two-lessons',
  title: { en: 'Role-play in two lessons', fr: 'Jeu de rôle en deux cours' },
  summary: {
    en: 'Two lessons of 45 minutes: prepare and open, then negotiate, decide and look back. Choose a role-play beside it, so that every delegation has its sealed brief.',
    fr: 'Deux cours de 45 minutes : se préparer et ouvrir, puis négocier, décider et revenir sur ce qui s’est passé. Choisissez un jeu de rôle à côté, pour que chaque délégation ait son dossier scellé.',
  },
  steps: [
    {
      kind: 'weigh-aims',
      title: { en: 'Lesson 1: read and prepare', fr: 'Cours 1 : lire et se préparer' },
      minutes: 20,
      sees: 'own',
      instruction: {
        en: 'Read your brief; nobody shows it. Then weigh the aims as your role would, each for themselves.',
        fr: 'Lisez votre dossier ; on ne le montre pas. Pesez ensuite les buts comme votre rôle le ferait, chacun pour soi.',
      },
    },
    {
      kind: 'poll',
      title: { en: 'Opening statements', fr: 'Déclarations d’ouverture' },
      minutes: 15,
      instruction: {
        en: 'A minute and a half for each delegation, from the speakers list. Meanwhile: what will be hardest?',
        fr: 'Une minute et demie par délégation, d’après la liste des orateurs. Pendant ce temps : qu’est-ce qui sera le plus difficile ?',
      },
      settings: {
        question: { en: 'Where will it be hardest to agree?', fr: 'Où sera-t-il le plus difficile de s’accorder ?' },
        options: [
          { id: 'numbers', text: { en: 'How many may come', fr: 'Combien peuvent venir' } },
          { id: 'rights', text: { en: 'With which rights', fr: 'Avec quels droits' } },
          { id: 'return', text: { en: 'Who must return', fr: 'Qui doit repartir' } },
          { id: 'money', text: { en: 'Who pays', fr: 'Qui paie' } },
        ],
        way: 'one',
      },
    },
    {
      kind: 'temperature-check',
      title: { en: 'Where we stand before the break', fr: 'Où nous en sommes avant la pause' },
      minutes: 10,
      instruction: {
        en: 'Answer in your role. Between the lessons the workshop can be paused.',
        fr: 'Répondez dans votre rôle. Entre les cours, l’atelier peut être mis en pause.',
      },
      settings: {
        statements: [{ id: 'possible', text: { en: 'An agreement is possible', fr: 'Un accord est possible' } }],
      },
    },
    {
      kind: 'poll',
      title: { en: 'Lesson 2: corridors', fr: 'Cours 2 : couloirs' },
      minutes: 15,
      instruction: {
        en: 'Meet in twos and threes. What would you give, and for what?',
        fr: 'Voyez-vous à deux ou trois. Que donneriez-vous, et contre quoi ?',
      },
      settings: {
        question: { en: 'Whom do we need most for a deal?', fr: 'De qui avons-nous le plus besoin pour un accord ?' },
        options: [
          { id: 'receiving', text: { en: 'The receiving side', fr: 'Le côté qui accueille' } },
          { id: 'sending', text: { en: 'The sending side', fr: 'Le côté d’où l’on part' } },
          { id: 'transit', text: { en: 'The side one passes through', fr: 'Le côté que l’on traverse' } },
          { id: 'beside', text: { en: 'Those who have no vote', fr: 'Celles et ceux qui ne votent pas' } },
        ],
        way: 'ranking',
      },
    },
    {
      kind: 'temperature-check',
      title: { en: 'Plenary: the package on the table', fr: 'Plénière : le paquet sur la table' },
      minutes: 15,
      instruction: {
        en: 'The chair reads the package out. For, can live with it, or against, in your role.',
        fr: 'La présidence lit le paquet à voix haute. Pour, on peut s’en accommoder, ou contre, dans votre rôle.',
      },
      settings: {
        statements: [{ id: 'package', text: { en: 'The package as read out', fr: 'Le paquet tel qu’il a été lu' } }],
      },
    },
    {
      kind: 'debrief',
      title: { en: 'Debrief: out of the role', fr: 'Bilan : hors du rôle' },
      minutes: 15,
      instruction: {
        en: 'Leave your role. What did you expect, what came of it, and what do you take away?',
        fr: 'Quittez votre rôle. Comment pesez-vous vous-même les buts, et qu’est-ce qui était autre dans le rôle ?',
      },
    },
  ],
}
