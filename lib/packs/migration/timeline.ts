import type { PackEvent } from '../pack'
import { NETWORK, S0, S4, VOTES } from './cite'

export const timeline = [
  {
    id: 'inter-war',
    when: { from: '1919', to: '1939' },
    label: { en: 'Between the world wars', fr: 'Entre-deux-guerres' },
    text: {
      en: 'The modern passport regime, the ILO and a High Commissioner for Refugees under the League of Nations are created.',
      fr: 'Création de l’OIT, du Haut-Commissariat de la Société des Nations pour les réfugiés et du régime moderne du passeport.',
    },
    source: S0.what,
  },
  {
    id: 'post-1945',
    when: { from: '1945' },
    label: { en: 'After 1945', fr: 'Après 1945' },
    text: {
      en: 'Formal multilateral institutions are built for many fields; those for migration will look different.',
      fr: 'Des institutions multilatérales formelles sont bâties dans de nombreux domaines ; celles des migrations seront différentes.',
    },
    source: S0.opening,
  },
  {
    id: 'helsinki-final-act',
    when: '1975',
    text: {
      en: 'Helsinki Final Act: not binding, with effects on European security over two decades.',
      fr: 'Acte final d’Helsinki : non contraignant, avec des effets sur la sécurité européenne pendant deux décennies.',
    },
    source: S4.compact,
  },
  {
    id: 'first-rcp',
    when: '1985',
    text: {
      en: 'The IGC begins: the first consultative process.',
      fr: 'Début des CIG : le premier processus consultatif.',
    },
    source: S0.what,
  },
  {
    id: 'doyle',
    when: '2002',
    text: { en: 'Doyle Report.', fr: 'Rapport Doyle.' },
    source: S0.opening,
  },
  {
    id: 'commission',
    when: { from: '2003', to: '2005' },
    text: {
      en: 'Global Commission on International Migration.',
      fr: 'Commission mondiale sur les migrations internationales.',
    },
    source: S0.opening,
  },
  {
    id: 'first-high-level-dialogue',
    when: '2006',
    text: {
      en: 'Votes at the United Nations on how to follow up the High-Level Dialogue show reluctance about formal multilateralism.',
      fr: 'Aux Nations Unies, les votes sur les suites du Dialogue de haut niveau montrent une réticence envers le multilatéralisme formel.',
    },
    source: S0.what,
  },
  {
    id: 'second-high-level-dialogue',
    when: '2013',
    text: {
      en: 'High-Level Dialogue, awaited by the brief as the next occasion to choose a universal venue.',
      fr: 'Dialogue de haut niveau, attendu par la note comme la prochaine occasion de choisir un lieu universel.',
    },
    source: S0.functions,
  },
  {
    id: 'iom-joins',
    when: '2016',
    text: { en: 'IOM joins the United Nations system.', fr: 'L’OIM entre dans le système des Nations Unies.' },
    source: S4.opening,
  },
  {
    id: 'network-on-migration',
    when: '2018',
    text: {
      en: 'The United Nations Network on Migration replaces the Global Migration Group.',
      fr: 'Le Réseau des Nations Unies sur les migrations remplace le Groupe mondial sur la migration.',
    },
    source: NETWORK,
  },
  {
    id: 'marrakech',
    when: '2018-12',
    text: {
      en: 'In Marrakech, 164 states adopt the Global Compact by acclamation.',
      fr: 'À Marrakech, 164 États adoptent le Pacte mondial par acclamation.',
    },
    source: VOTES,
    also: [S4.compact],
  },
  {
    id: 'assembly-vote',
    when: '2018-12-19',
    text: {
      en: 'The General Assembly endorses the Compact: 152 for, 5 against, 12 abstaining, 24 not voting.',
      fr: 'L’Assemblée générale approuve le Pacte : 152 pour, 5 contre, 12 abstentions, 24 sans vote.',
    },
    source: VOTES,
  },
  {
    id: 'first-review-forum',
    when: '2022',
    text: {
      en: 'First International Migration Review Forum: voluntary pledges, weak monitoring.',
      fr: 'Premier Forum d’examen des migrations internationales : promesses volontaires, suivi faible.',
    },
    source: S4.compact,
  },
] satisfies PackEvent[]
