import type { Template } from '../../pack'

/** From the positions of delegations to a text: what must be in it, how the draft is received, what stays open. */
export const positionPaper: Template = {
  id: 'position-paper-round',
  title: { en: 'Position-paper round', fr: 'Tour de prises de position' },
  summary: {
    en: 'Delegations fix their position, say what a common paper must hold, read the draft, take its temperature twice, and vote. The text itself is drafted under Papers.',
    fr: 'Les délégations arrêtent leur position, disent ce qu’un texte commun doit contenir, lisent le projet, prennent deux fois la température et votent. Le texte lui-même se rédige sous Textes.',
  },
  steps: [
    {
      kind: 'weigh-aims',
      title: { en: 'Our position', fr: 'Notre position' },
      minutes: 15,
      contributors: 'heads',
      instruction: {
        en: 'Agree within your delegation how you weigh the aims; your head puts it in.',
        fr: 'Convenez au sein de votre délégation de la pesée des buts ; la personne à sa tête la saisit.',
      },
    },
    {
      kind: 'poll',
      title: { en: 'What must be in the paper?', fr: 'Que doit contenir le texte ?' },
      minutes: 10,
      contributors: 'heads',
      sees: 'own',
      instruction: {
        en: 'Each delegation alone; then all are revealed at once.',
        fr: 'Chaque délégation pour elle ; puis tout est révélé d’un coup.',
      },
      settings: {
        question: {
          en: 'Without which of these would you not sign?',
          fr: 'Sans lequel de ces points ne signeriez-vous pas ?',
        },
        options: [
          { id: 'rights', text: { en: 'Rights of migrants', fr: 'Les droits des migrants' } },
          { id: 'ways', text: { en: 'Legal ways to come', fr: 'Des voies légales pour venir' } },
          { id: 'return', text: { en: 'Return and readmission', fr: 'Le retour et la réadmission' } },
          { id: 'money', text: { en: 'Who pays', fr: 'Qui paie' } },
          { id: 'review', text: { en: 'A review after some years', fr: 'Un bilan après quelques années' } },
        ],
        way: 'several',
      },
    },
    {
      kind: 'temperature-check',
      title: { en: 'First reading', fr: 'Première lecture' },
      minutes: 30,
      instruction: {
        en: 'Draft under Papers for twenty minutes. Then say of the draft as it stands: for, can live with it, against, and why.',
        fr: 'Rédigez sous Textes pendant vingt minutes. Dites ensuite du projet tel qu’il est : pour, on peut s’en accommoder, contre, et pourquoi.',
      },
      settings: {
        statements: [{ id: 'draft', text: { en: 'The draft as it stands', fr: 'Le projet tel qu’il est' } }],
      },
    },
    {
      kind: 'poll',
      title: { en: 'Which point first?', fr: 'Quel point d’abord ?' },
      minutes: 10,
      instruction: {
        en: 'Put what is still open in the order in which it should be taken up.',
        fr: 'Mettez ce qui reste ouvert dans l’ordre où il faudrait le reprendre.',
      },
      settings: {
        question: { en: 'What should be settled first?', fr: 'Que faudrait-il régler d’abord ?' },
        options: [
          { id: 'scope', text: { en: 'Whom it is about', fr: 'De qui il s’agit' } },
          { id: 'force', text: { en: 'How far it binds', fr: 'Jusqu’où il engage' } },
          { id: 'means', text: { en: 'Its means', fr: 'Ses moyens' } },
        ],
        way: 'ranking',
      },
    },
    {
      kind: 'temperature-check',
      title: { en: 'Second reading', fr: 'Deuxième lecture' },
      minutes: 15,
      instruction: {
        en: 'Settle what is open under Papers, then say it of the text as it is now.',
        fr: 'Réglez sous Textes ce qui est ouvert, puis dites-le du texte tel qu’il est maintenant.',
      },
      settings: {
        statements: [
          { id: 'text', text: { en: 'The text as it is now', fr: 'Le texte tel qu’il est maintenant' } },
          {
            id: 'sign',
            text: { en: 'My delegation would put its name to it', fr: 'Ma délégation y mettrait son nom' },
          },
        ],
      },
    },
    {
      kind: 'ballot',
      title: { en: 'Vote on the text', fr: 'Voter sur le texte' },
      minutes: 10,
      instruction: {
        en: 'What stands is put to the vote. The head of each delegation that votes casts its vote as it is called.',
        fr: 'Ce qui est écrit est mis aux voix. La tête de chaque délégation qui vote donne sa voix à l’appel.',
      },
    },
  ],
}
