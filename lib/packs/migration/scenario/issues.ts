import type { Citation } from '../../cited'
import type { ScenarioIssue } from '../../scenario'
import { OURS, S4 } from '../cite'

/** The figures and wordings are invented; what kind of thing is exchanged comes from the essay. */
const fromBilateral: { source: Citation; also: Citation[] } = { source: OURS, also: [S4.bilateral] }

export const issues = [
  {
    id: 'visas',
    name: { en: 'Work visas', fr: 'Visas de travail' },
    question: {
      en: 'How many people from Tamsela, Orowe and Kardoun may come to work in Halvia each year?',
      fr: 'Combien de personnes de la Tamsela, de l’Orowe et du Kardoun peuvent venir travailler en Halvia chaque année ?',
    },
    options: [
      {
        id: 'few',
        name: { en: '5,000', fr: '5 000' },
        text: {
          en: 'Seasonal work only, in farming.',
          fr: 'Travail saisonnier seulement, dans l’agriculture.',
        },
      },
      {
        id: 'some',
        name: { en: '15,000', fr: '15 000' },
        text: {
          en: 'Seasonal work, and training places in care and building.',
          fr: 'Travail saisonnier et places de formation dans les soins et le bâtiment.',
        },
      },
      {
        id: 'many',
        name: { en: '30,000', fr: '30 000' },
        text: {
          en: 'Every sector that lacks people, renewable up to four years.',
          fr: 'Tous les secteurs qui manquent de bras, renouvelables jusqu’à quatre ans.',
        },
      },
    ],
    ...fromBilateral,
  },
  {
    id: 'returns',
    name: { en: 'Readmission', fr: 'Réadmission' },
    question: {
      en: 'Whom do the others take back when Halvia does not let them stay?',
      fr: 'Qui les autres reprennent-ils quand la Halvia ne laisse pas rester ?',
    },
    options: [
      {
        id: 'voluntary',
        name: { en: 'Their own citizens, if they agree', fr: 'Leurs citoyens, s’ils y consentent' },
        text: {
          en: 'Return is voluntary and helped with money for a new start.',
          fr: 'Le retour est volontaire et aidé par de l’argent pour un nouveau départ.',
        },
      },
      {
        id: 'own-citizens',
        name: { en: 'Their own citizens, within 60 days', fr: 'Leurs citoyens, sous 60 jours' },
        text: {
          en: 'Each state takes its citizens back once it has established who they are.',
          fr: 'Chaque État reprend ses citoyens une fois leur identité établie.',
        },
      },
      {
        id: 'everyone',
        name: { en: 'Everyone who came through', fr: 'Quiconque est passé par chez eux' },
        text: {
          en: 'A state also takes back citizens of other countries who crossed its territory.',
          fr: 'Un État reprend aussi les citoyens d’autres pays qui ont traversé son territoire.',
        },
      },
    ],
    ...fromBilateral,
  },
  {
    id: 'fund',
    name: { en: 'The fund', fr: 'Le fonds' },
    question: {
      en: 'How much does Halvia pay each year for training, schools and reception in the three other states?',
      fr: 'Combien la Halvia verse-t-elle chaque année pour la formation, les écoles et l’accueil dans les trois autres États ?',
    },
    options: [
      {
        id: 'small',
        name: { en: '50 million', fr: '50 millions' },
        text: { en: 'What it pays now, under one heading.', fr: 'Ce qu’elle verse déjà, sous un seul titre.' },
      },
      {
        id: 'medium',
        name: { en: '150 million', fr: '150 millions' },
        text: { en: 'Training in all three states.', fr: 'De la formation dans les trois États.' },
      },
      {
        id: 'large',
        name: { en: '300 million', fr: '300 millions' },
        text: {
          en: 'Training, and reception of people on their way in Kardoun.',
          fr: 'De la formation, et l’accueil au Kardoun des personnes en chemin.',
        },
      },
    ],
    ...fromBilateral,
  },
  {
    id: 'rights',
    name: { en: 'Rights at work', fr: 'Droits au travail' },
    question: {
      en: 'What may people do who come to work under the agreement?',
      fr: 'Que peuvent faire les personnes venues travailler selon l’accord ?',
    },
    options: [
      {
        id: 'contract',
        name: { en: 'Keep to the contract', fr: 'S’en tenir au contrat' },
        text: {
          en: 'The visa is for one employer and ends with the work.',
          fr: 'Le visa vaut pour un employeur et finit avec l’emploi.',
        },
      },
      {
        id: 'change',
        name: { en: 'Change employer and complain', fr: 'Changer d’employeur et se plaindre' },
        text: {
          en: 'Three months to find other work, and an office for complaints.',
          fr: 'Trois mois pour retrouver un emploi, et un bureau des plaintes.',
        },
      },
      {
        id: 'portable',
        name: { en: 'That, and take pensions home', fr: 'Cela, et emporter sa pension' },
        text: {
          en: 'Contributions are paid out after return, and families may visit.',
          fr: 'Les cotisations sont versées après le retour, et la famille peut venir en visite.',
        },
      },
    ],
    source: OURS,
    also: [S4.bilateral],
  },
  {
    id: 'review',
    name: { en: 'Review', fr: 'Suivi' },
    question: {
      en: 'Who looks at whether promises are kept, and who gets to read it?',
      fr: 'Qui regarde si les promesses sont tenues, et qui peut le lire ?',
    },
    options: [
      {
        id: 'closed',
        name: { en: 'A committee of the four states', fr: 'Un comité des quatre États' },
        text: { en: 'It meets behind closed doors.', fr: 'Il siège à huis clos.' },
      },
      {
        id: 'report',
        name: { en: 'A published report', fr: 'Un rapport publié' },
        text: {
          en: 'The Office for Mobility writes it each year; parliaments debate it.',
          fr: 'Le Bureau de la mobilité l’écrit chaque année ; les parlements en débattent.',
        },
      },
      {
        id: 'panel',
        name: { en: 'An independent panel', fr: 'Un collège indépendant' },
        text: {
          en: 'With a seat for the migrants’ organisation and access to workplaces and reception centres.',
          fr: 'Avec un siège pour l’organisation de migrants et un accès aux lieux de travail et aux centres d’accueil.',
        },
      },
    ],
    source: OURS,
    also: [S4.bilateral, S4.compact],
  },
  {
    id: 'term',
    name: { en: 'How long it holds', fr: 'Durée' },
    question: {
      en: 'What happens to the agreement when a government changes?',
      fr: 'Que devient l’accord quand un gouvernement change ?',
    },
    options: [
      {
        id: 'notice',
        name: { en: 'Six months’ notice', fr: 'Préavis de six mois' },
        text: { en: 'Each state may leave at any time.', fr: 'Chaque État peut sortir à tout moment.' },
      },
      {
        id: 'five-years',
        name: { en: 'Five years, adjustable', fr: 'Cinq ans, ajustable' },
        text: {
          en: 'Numbers are adjusted once a year by agreement; the rest stands.',
          fr: 'Les chiffres sont ajustés une fois l’an d’un commun accord ; le reste tient.',
        },
      },
      {
        id: 'ten-years',
        name: { en: 'Ten years, with a judge', fr: 'Dix ans, avec un juge' },
        text: {
          en: 'Disputes go to an arbitrator whose award is final.',
          fr: 'Les différends vont à un arbitre dont la sentence est définitive.',
        },
      },
    ],
    source: OURS,
    also: [S4.sovereignty],
  },
] satisfies ScenarioIssue[]
