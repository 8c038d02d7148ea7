import type { Voice } from '../pack'
import { S0, S4 } from './cite'

/** Reports, initiatives and thinkers the two texts name. */
export const voices = [
  {
    id: 'doyle-report',
    name: { en: 'Doyle Report', fr: 'Rapport Doyle' },
    text: {
      en: 'A report in which the policy debate on global migration governance took shape.',
      fr: 'Un rapport où a pris forme le débat politique sur la gouvernance mondiale des migrations.',
    },
    when: '2002',
    source: S0.opening,
  },
  {
    id: 'gcim',
    name: {
      en: 'Global Commission on International Migration',
      fr: 'Commission mondiale sur les migrations internationales',
    },
    text: {
      en: 'A commission whose report followed in the same debate.',
      fr: 'Une commission dont le rapport a suivi dans le même débat.',
    },
    when: { from: '2003', to: '2005' },
    source: S0.opening,
  },
  {
    id: 'icmc',
    name: {
      en: 'International Catholic Migration Commission',
      fr: 'Commission internationale catholique pour les migrations',
    },
    text: {
      en: 'Began a series of conversations on the global governance of migration, recent when the brief was written.',
      fr: 'A ouvert une série de conversations sur la gouvernance mondiale des migrations, récente quand la note fut écrite.',
    },
    source: S0.opening,
  },
  {
    id: 'oxford-project',
    name: { en: 'Global Migration Governance project, Oxford', fr: 'Projet Global Migration Governance, Oxford' },
    text: {
      en: 'Directed by Alexander Betts and funded by the MacArthur Foundation; the brief sums up its work and book.',
      fr: 'Dirigé par Alexander Betts et financé par la Fondation MacArthur ; la note en résume les travaux et le livre.',
    },
    source: S0.opening,
  },
  {
    id: 'bhagwati',
    name: 'Jagdish Bhagwati',
    text: {
      en: 'Argues for a World Migration Organization.',
      fr: 'Plaide pour une organisation mondiale des migrations.',
    },
    source: S0.should,
  },
  {
    id: 'walzer',
    name: 'Michael Walzer',
    text: {
      en: 'Held, decades ago, that the right to decide on membership makes a political community what it is.',
      fr: 'A soutenu, il y a des décennies, que le droit de décider de l’appartenance fait d’une communauté politique ce qu’elle est.',
    },
    source: S4.sovereignty,
  },
] satisfies Voice[]
