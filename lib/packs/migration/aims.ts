import type { Aim } from '../pack'
import { OURS, S0 } from './cite'

/** Three aims; the anchors say the range that a weight is about, in the same form at both ends. */
export const aims = [
  {
    id: 'rights',
    shape: 'circle',
    name: { en: 'Rights', fr: 'Droits' },
    meaning: {
      en: 'How far the rights of people are protected when they move, whichever way they take and whatever papers they hold.',
      fr: 'Dans quelle mesure les droits des personnes sont protégés quand elles se déplacent, quels que soient leur route et leurs papiers.',
    },
    whose: {
      en: 'Whose rights: first of all those of people who move; also those of their families and of the people among whom they settle.',
      fr: 'Les droits de qui : d’abord ceux des personnes qui se déplacent ; aussi ceux de leurs familles et des personnes parmi lesquelles elles s’installent.',
    },
    worst: {
      short: { en: 'Rights hold on no route', fr: 'Des droits sur aucune route' },
      long: {
        en: 'Whoever moves can count on protection nowhere, and no body sees to it that states keep what they have promised.',
        fr: 'Qui se déplace ne peut compter sur une protection nulle part, et aucun organe ne veille à ce que les États tiennent leurs promesses.',
      },
    },
    best: {
      short: { en: 'Rights hold on every route', fr: 'Des droits sur chaque route' },
      long: {
        en: 'Whoever moves can count on protection everywhere, and some body sees to it that states keep what they have promised.',
        fr: 'Qui se déplace peut compter sur une protection partout, et un organe veille à ce que les États tiennent leurs promesses.',
      },
    },
    anchorsSource: OURS,
    source: S0.should,
  },
  {
    id: 'security',
    shape: 'square',
    name: { en: 'Security', fr: 'Sécurité' },
    meaning: {
      en: 'How far states can know and decide who enters, and how far people, moving or settled, are safe.',
      fr: 'Dans quelle mesure les États peuvent savoir et décider qui entre, et les personnes, en route ou installées, sont en sûreté.',
    },
    whose: {
      en: 'Whose security: that of states (control of borders and of who belongs) and that of people (safety on the way and at home). The two can pull apart: say in your reason which one you have in mind.',
      fr: 'La sécurité de qui : celle des États (maîtrise des frontières et de qui appartient à la communauté) et celle des personnes (sûreté en route et chez soi). Les deux peuvent diverger : précisez dans votre motif à laquelle vous pensez.',
    },
    worst: {
      short: { en: 'Neither control nor safety', fr: 'Ni maîtrise ni sûreté' },
      long: {
        en: 'States cannot know or decide who crosses their borders, and people, moving or settled, come to harm.',
        fr: 'Les États ne peuvent ni savoir ni décider qui passe leurs frontières, et les personnes, en route ou installées, sont en danger.',
      },
    },
    best: {
      short: { en: 'Both control and safety', fr: 'Maîtrise et sûreté' },
      long: {
        en: 'States know and decide who crosses their borders, and people, moving or settled, are kept from harm.',
        fr: 'Les États savent et décident qui passe leurs frontières, et les personnes, en route ou installées, sont à l’abri du danger.',
      },
    },
    anchorsSource: OURS,
    source: S0.should,
  },
  {
    id: 'economy',
    shape: 'triangle',
    name: { en: 'Economy', fr: 'Économie' },
    meaning: {
      en: 'How far the movement of people adds to prosperity, and for whom.',
      fr: 'Dans quelle mesure la circulation des personnes accroît la prospérité, et pour qui.',
    },
    whose: {
      en: 'Whose economy: that of the country people leave, of the country they come to, and their own and their families’.',
      fr: 'L’économie de qui : celle du pays que l’on quitte, celle du pays où l’on arrive, et celle des migrants eux-mêmes et de leurs familles.',
    },
    worst: {
      short: { en: 'Every side loses', fr: 'Chaque partie y perd' },
      long: {
        en: 'Work finds no workers and skills go unused: sending countries, receiving countries and migrants all lose by the way movement is governed.',
        fr: 'Le travail ne trouve pas de bras et les compétences se perdent : pays d’origine, pays d’accueil et migrants perdent tous à la façon dont la circulation est gouvernée.',
      },
    },
    best: {
      short: { en: 'Every side gains', fr: 'Chaque partie y gagne' },
      long: {
        en: 'Work finds workers and skills are used: sending countries, receiving countries and migrants all gain by the way movement is governed.',
        fr: 'Le travail trouve des bras et les compétences servent : pays d’origine, pays d’accueil et migrants gagnent tous à la façon dont la circulation est gouvernée.',
      },
    },
    anchorsSource: OURS,
    source: S0.should,
  },
] satisfies Aim[]
