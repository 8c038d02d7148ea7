import type { Template } from '../../pack'

/** Ninety minutes with states, organisations and those concerned: what presses, what is wanted, what could be lived with. */
export const multistakeholder: Template = {
  id: 'multistakeholder-90',
  title: { en: 'Multistakeholder workshop, 90 minutes', fr: 'Atelier multipartite, 90 minutes' },
  summary: {
    en: 'From what presses most to what the room could live with: a poll, the aims weighed blind and once more after talking, the visions compared, and a temperature check before the end.',
    fr: 'De ce qui presse le plus à ce dont la salle pourrait s’accommoder : un sondage, les buts pesés à l’aveugle puis de nouveau après discussion, les visions comparées, et une prise de température avant la fin.',
  },
  steps: [
    {
      kind: 'poll',
      title: { en: 'What presses most?', fr: 'Qu’est-ce qui presse le plus ?' },
      minutes: 10,
      instruction: {
        en: 'Choose what your delegation needs settled. Say in a sentence why, when your turn comes.',
        fr: 'Choisissez ce que votre délégation a besoin de voir réglé. Dites en une phrase pourquoi, à votre tour.',
      },
      settings: {
        question: { en: 'Which of these needs rules first?', fr: 'Lequel de ces sujets a besoin de règles d’abord ?' },
        options: [
          { id: 'protection', text: { en: 'Protection of refugees', fr: 'La protection des réfugiés' } },
          { id: 'labour', text: { en: 'Labour mobility', fr: 'La mobilité du travail' } },
          {
            id: 'irregular',
            text: { en: 'Irregular migration and return', fr: 'La migration irrégulière et le retour' },
          },
          {
            id: 'rights',
            text: { en: 'Rights of those who have arrived', fr: 'Les droits de celles et ceux qui sont arrivés' },
          },
        ],
        way: 'several',
      },
    },
    {
      kind: 'weigh-aims',
      title: { en: 'Weigh the aims, each for themselves', fr: 'Peser les buts, chacun pour soi' },
      minutes: 15,
      sees: 'counts',
      instruction: {
        en: 'Nobody sees your answer until all are revealed together. How much does each range matter to your delegation?',
        fr: 'Personne ne voit votre réponse avant que toutes soient révélées ensemble. Combien chaque étendue compte-t-elle pour votre délégation ?',
      },
    },
    {
      kind: 'compare-visions',
      title: { en: 'Compare the visions', fr: 'Comparer les visions' },
      minutes: 25,
      instruction: {
        en: 'Say which vision you would choose, then how well each serves each aim. Look where the room differs.',
        fr: 'Dites quelle vision vous choisiriez, puis à quel point chacune sert chaque but. Regardez où la salle diffère.',
      },
    },
    {
      kind: 'weigh-aims',
      title: { en: 'Weigh the aims once more', fr: 'Peser les buts une nouvelle fois' },
      minutes: 15,
      instruction: {
        en: 'After what you have heard: has anything moved?',
        fr: 'Après ce que vous avez entendu : quelque chose a-t-il bougé ?',
      },
    },
    {
      kind: 'temperature-check',
      title: { en: 'What could we live with?', fr: 'De quoi pourrions-nous nous accommoder ?' },
      minutes: 15,
      instruction: {
        en: 'For, can live with it, or against; a reason helps the others.',
        fr: 'Pour, on peut s’en accommoder, ou contre ; une raison aide les autres.',
      },
      settings: {
        statements: [
          {
            id: 'talks',
            text: {
              en: 'Governments should go on talking about this together, with those concerned in the room.',
              fr: 'Les gouvernements devraient continuer d’en parler ensemble, avec les personnes concernées dans la salle.',
            },
          },
          {
            id: 'coalition',
            text: {
              en: 'Those who are ready should begin, and keep the door open for others.',
              fr: 'Celles et ceux qui sont prêts devraient commencer, et garder la porte ouverte aux autres.',
            },
          },
          {
            id: 'binding',
            text: { en: 'What is agreed should bind.', fr: 'Ce qui est convenu devrait engager.' },
          },
        ],
      },
    },
    {
      kind: 'poll',
      title: { en: 'What comes next?', fr: 'Et ensuite ?' },
      minutes: 10,
      instruction: {
        en: 'Put the ways to go on in your order.',
        fr: 'Mettez les suites possibles dans votre ordre.',
      },
      settings: {
        question: { en: 'How should this group go on?', fr: 'Comment ce groupe devrait-il continuer ?' },
        options: [
          { id: 'paper', text: { en: 'Draft a common paper', fr: 'Rédiger un texte commun' } },
          { id: 'smaller', text: { en: 'Meet in smaller groups', fr: 'Se réunir en groupes plus petits' } },
          {
            id: 'again',
            text: { en: 'Meet again with more stakeholders', fr: 'Se revoir avec plus de parties prenantes' },
          },
        ],
        way: 'ranking',
      },
    },
  ],
}
