// Records: one entry per institution.
import type { Institution } from '../pack'
import { S0, S4 } from './cite'

/** Institutions of other fields and regions, comparators, and what has been proposed. */
export const institutionsBeside = [
  {
    id: 'eu',
    name: { en: 'European Union', fr: 'Union européenne' },
    abbreviation: { en: 'EU', fr: 'UE' },
    levels: ['regional'],
    formality: 'formal',
    standing: 'migration',
    does: [
      {
        text: {
          en: 'The main exception to thin formal rules: formal multilateralism at the level of a region.',
          fr: 'La principale exception à la minceur des règles formelles : un multilatéralisme formel à l’échelle d’une région.',
        },
        source: S0.what,
      },
    ],
    limits: [
      {
        text: {
          en: 'Its agreements with Libya and Turkey have been widely criticised for putting border control before human rights; the essay’s reason is that they were struck outside multilateral norms.',
          fr: 'Ses accords avec la Libye et la Turquie ont été largement critiqués pour avoir placé le contrôle des frontières avant les droits humains ; la raison qu’en donne l’essai est qu’ils furent conclus hors des normes multilatérales.',
        },
        source: S4.bilateral,
      },
    ],
    source: S0.what,
    also: [S4.bilateral],
  },
  {
    id: 'icrc',
    name: { en: 'International Committee of the Red Cross', fr: 'Comité international de la Croix-Rouge' },
    abbreviation: { en: 'ICRC', fr: 'CICR' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'comparator',
    does: [
      {
        text: {
          en: 'Oversees international humanitarian law: an example of the role that nobody has for migration.',
          fr: 'Veille au droit international humanitaire : un exemple du rôle que personne n’a pour les migrations.',
        },
        source: S0.functions,
      },
    ],
    limits: [],
    source: S0.functions,
  },
  {
    id: 'international-migration-law',
    name: { en: 'International Migration Law', fr: 'Droit international de la migration' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'embedded',
    does: [
      {
        text: {
          en: 'A name for what international human rights law, maritime law and WTO law already oblige states to do towards people who move.',
          fr: 'Un nom pour ce que le droit international des droits humains, le droit maritime et le droit de l’OMC obligent déjà les États à faire envers les personnes qui se déplacent.',
        },
        source: S0.what,
      },
    ],
    limits: [
      {
        text: {
          en: 'Not a body of law of its own, and no institution oversees it.',
          fr: 'Ce n’est pas un corps de droit à part entière, et aucune institution n’y veille.',
        },
        source: S0.what,
        also: [S0.functions],
      },
    ],
    source: S0.what,
  },
  {
    id: 'world-bank',
    name: { en: 'World Bank', fr: 'Banque mondiale' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'embedded',
    does: [
      {
        text: {
          en: 'Named by the brief as one possible lead for knowledge about migration.',
          fr: 'Citée par la note comme chef de file possible pour la connaissance des migrations.',
        },
        source: S0.functions,
      },
    ],
    limits: [],
    source: S0.functions,
  },
  {
    id: 'expert-panel',
    name: {
      en: 'International panel of experts on migration',
      fr: 'Groupe international d’experts sur les migrations',
    },
    levels: ['multilateral'],
    standing: 'proposed',
    does: [
      {
        text: {
          en: 'Would gather what is known, like the panel on climate; proposed as a first step towards knowledge capacity.',
          fr: 'Rassemblerait ce que l’on sait, comme le groupe sur le climat ; proposé comme premier pas vers une capacité de connaissance.',
        },
        source: S0.functions,
      },
    ],
    limits: [],
    source: S0.functions,
  },
  {
    id: 'world-migration-organization',
    name: { en: 'World Migration Organization', fr: 'Organisation mondiale des migrations' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'proposed',
    does: [
      {
        text: {
          en: 'Argued for by Jagdish Bhagwati; the brief takes it as the pattern of formal UN multilateralism.',
          fr: 'Défendue par Jagdish Bhagwati ; la note en fait le modèle du multilatéralisme formel de l’ONU.',
        },
        source: S0.should,
      },
    ],
    limits: [
      {
        text: {
          en: 'More binding, and less able to adapt, than many states will accept.',
          fr: 'Plus contraignante et moins adaptable que beaucoup d’États ne l’acceptent.',
        },
        source: S0.should,
      },
    ],
    source: S0.should,
  },
  {
    id: 'wto',
    name: { en: 'World Trade Organization', fr: 'Organisation mondiale du commerce' },
    abbreviation: { en: 'WTO', fr: 'OMC' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'comparator',
    does: [
      {
        text: {
          en: 'For goods: binding rules, settlement of disputes and enforcement, built up over seven decades.',
          fr: 'Pour les marchandises : règles contraignantes, règlement des différends et exécution, bâtis en sept décennies.',
        },
        source: S4.opening,
      },
    ],
    limits: [
      {
        text: {
          en: 'A measure that misleads for migration: losing a case about steel tariffs costs money that can be adjusted to; a ruling on who may enter touches who belongs.',
          fr: 'Une mesure trompeuse pour les migrations : perdre une affaire de droits sur l’acier coûte de l’argent, et l’on s’y ajuste ; un jugement sur qui peut entrer touche à qui appartient à la communauté.',
        },
        source: S4.sovereignty,
        also: [S4.compact],
      },
    ],
    source: S4.opening,
  },
  {
    id: 'imf',
    name: { en: 'International Monetary Fund', fr: 'Fonds monétaire international' },
    abbreviation: { en: 'IMF', fr: 'FMI' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'comparator',
    does: [
      {
        text: {
          en: 'For capital: one of its overseers; watches over states’ policies with binding authority.',
          fr: 'Pour les capitaux : l’un de leurs surveillants ; suit les politiques des États avec une autorité contraignante.',
        },
        source: S4.compact,
        also: [S4.opening],
      },
    ],
    limits: [
      {
        text: {
          en: 'Not a pattern that governance of migration will follow.',
          fr: 'Pas un modèle que suivra la gouvernance des migrations.',
        },
        source: S4.closing,
      },
    ],
    source: S4.opening,
  },
  {
    id: 'bis',
    name: { en: 'Bank for International Settlements', fr: 'Banque des règlements internationaux' },
    abbreviation: { en: 'BIS', fr: 'BRI' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'comparator',
    does: [
      {
        text: {
          en: 'For capital: one of the bodies through which its movement across borders is overseen.',
          fr: 'Pour les capitaux : l’un des organes par lesquels leur circulation à travers les frontières est surveillée.',
        },
        source: S4.opening,
      },
    ],
    limits: [],
    source: S4.opening,
  },
  {
    id: 'bilateral-agreements',
    name: { en: 'Bilateral agreements and arrangements', fr: 'Accords et arrangements bilatéraux' },
    levels: ['bilateral'],
    standing: 'migration',
    does: [
      {
        text: {
          en: 'A dense landscape of agreements, memoranda and ad hoc arrangements; in the essay’s view the stable way in which migration is governed.',
          fr: 'Un paysage dense d’accords, de mémorandums et d’arrangements ponctuels ; selon l’essai, la manière stable dont les migrations sont gouvernées.',
        },
        source: S4.bilateral,
      },
    ],
    limits: [
      {
        text: {
          en: 'Often opaque, outside parliaments, hard to monitor; together a patchwork of standards.',
          fr: 'Souvent opaques, hors des parlements, difficiles à suivre ; ensemble, une mosaïque de normes.',
        },
        source: S4.bilateral,
      },
    ],
    source: S4.bilateral,
    also: [S0.opening],
  },
] satisfies Institution[]
