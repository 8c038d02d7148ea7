import type { Inject } from '../../scenario'
import { OURS, S4 } from '../cite'

export const injects = [
  {
    id: 'care-homes',
    at: 25,
    audience: ['halvia', 'workers'],
    title: { en: 'A newspaper has the forecast', fr: 'Un journal a la prévision' },
    text: {
      en: 'Tomorrow’s paper says that one care home in five will close for want of staff. Families of residents call for more visas.',
      fr: 'Le journal de demain dit qu’une maison de soins sur cinq fermera faute de personnel. Les familles réclament plus de visas.',
    },
    question: {
      en: 'Does this change what you ask for, and will you tell the others before they read it?',
      fr: 'Cela change-t-il ce que vous demandez, et le direz-vous aux autres avant qu’ils le lisent ?',
    },
    source: OURS,
  },
  {
    id: 'boat',
    at: 40,
    audience: ['kardoun', 'orowe', 'office'],
    title: { en: 'A boat in distress', fr: 'Un bateau en détresse' },
    text: {
      en: 'A boat with 120 people, most of them from Orowe, has come back to a port of Kardoun. Nobody has said who takes them in.',
      fr: 'Un bateau de 120 personnes, la plupart de l’Orowe, est revenu dans un port du Kardoun. Nul n’a dit qui les accueille.',
    },
    question: {
      en: 'Who receives them tonight, and who pays?',
      fr: 'Qui les reçoit ce soir, et qui paie ?',
    },
    source: OURS,
  },
  {
    id: 'poll',
    at: 55,
    title: { en: 'A poll in Halvia', fr: 'Un sondage en Halvia' },
    text: {
      en: 'The party that would end all agreements on migration leads for the first time. The election is in two years.',
      fr: 'Le parti qui mettrait fin à tout accord sur les migrations est en tête pour la première fois. L’élection est dans deux ans.',
    },
    question: {
      en: 'What in the agreement would survive a new government, and what would you add so that it does?',
      fr: 'Qu’est-ce qui, dans l’accord, survivrait à un nouveau gouvernement, et qu’y ajouter pour cela ?',
    },
    source: OURS,
    also: [S4.sovereignty],
  },
] satisfies Inject[]
