import type { Institution } from '../pack'
import { NETWORK, S0, S4, ourReading } from './cite'

/** Bodies and regimes made for migrants, refugees or workers. */
export const bodies = [
  {
    id: 'ilo',
    name: { en: 'International Labour Organization', fr: 'Organisation internationale du Travail' },
    abbreviation: { en: 'ILO', fr: 'OIT' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'migration',
    since: { from: '1919', to: '1939' },
    does: [
      {
        text: {
          en: 'Part of the thin layer of formal rules for all states, most of which dates from between the world wars.',
          fr: 'Fait partie de la mince couche de règles formelles pour tous les États, qui date pour l’essentiel de l’entre-deux-guerres.',
        },
        source: S0.what,
      },
    ],
    limits: [],
    source: S0.what,
  },
  {
    id: 'passport-regime',
    name: { en: 'Modern passport regime', fr: 'Régime moderne du passeport' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'migration',
    since: { from: '1919', to: '1939' },
    does: [
      {
        text: {
          en: 'Lets states recognise one another’s travel documents; arose between the world wars.',
          fr: 'Permet aux États de reconnaître mutuellement leurs documents de voyage ; né dans l’entre-deux-guerres.',
        },
        source: ourReading('what it does, in our words', 'ce qu’il fait, dans nos mots'),
        also: [S0.what],
      },
    ],
    limits: [],
    source: S0.what,
  },
  {
    id: 'lnhcr',
    name: {
      en: 'League of Nations High Commissioner for Refugees',
      fr: 'Haut-Commissariat de la Société des Nations pour les réfugiés',
    },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'past',
    since: { from: '1919', to: '1939' },
    does: [
      {
        text: {
          en: 'Created between the world wars: one of the beginnings of the refugee regime.',
          fr: 'Créé dans l’entre-deux-guerres : l’un des débuts du régime des réfugiés.',
        },
        source: S0.what,
      },
    ],
    limits: [],
    source: S0.what,
  },
  {
    id: 'unhcr',
    name: {
      en: 'United Nations High Commissioner for Refugees',
      fr: 'Haut-Commissariat des Nations Unies pour les réfugiés',
    },
    abbreviation: { en: 'UNHCR', fr: 'HCR' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'migration',
    does: [
      {
        text: {
          en: 'Oversees international refugee law. Refugees are the one area of migration with strong formal rules for all states.',
          fr: 'Veille au droit international des réfugiés. C’est le seul domaine des migrations doté de règles formelles fortes pour tous les États.',
        },
        source: S0.functions,
        also: [S0.what],
      },
    ],
    limits: [
      {
        text: {
          en: 'Its oversight concerns refugees; no body has a similar role for migrants in general.',
          fr: 'Sa veille concerne les réfugiés ; aucun organe n’a un rôle semblable pour les migrants en général.',
        },
        source: S0.functions,
      },
    ],
    source: S0.functions,
  },
  {
    id: 'iom',
    name: { en: 'International Organization for Migration', fr: 'Organisation internationale pour les migrations' },
    abbreviation: { en: 'IOM', fr: 'OIM' },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'migration',
    joined: {
      what: { en: 'Joined the United Nations system', fr: 'Entrée dans le système des Nations Unies' },
      when: '2016',
    },
    does: [
      {
        text: {
          en: 'Promotes regional consultative processes, and does more than others to build states’ capacity.',
          fr: 'Encourage les processus consultatifs régionaux et fait plus que d’autres pour renforcer les capacités des États.',
        },
        source: S0.what,
        also: [S0.functions],
      },
    ],
    limits: [
      {
        text: {
          en: 'Has no clear role in overseeing norms, and little capacity at headquarters to bring states together politically.',
          fr: 'N’a pas de rôle clair de veille sur les normes, et peu de capacité à son siège pour rapprocher politiquement les États.',
        },
        source: S0.functions,
      },
    ],
    stamps: [
      {
        text: {
          en: 'The brief says that there is no UN migration organisation. It was written before IOM joined the UN system in 2016.',
          fr: 'La note dit qu’il n’existe pas d’organisation de l’ONU pour les migrations. Elle a été écrite avant que l’OIM n’entre dans le système de l’ONU en 2016.',
        },
        source: S4.opening,
        also: [S0.opening],
        asOf: '2016',
      },
    ],
    source: S0.what,
    also: [S4.opening],
  },
  {
    id: 'gmg',
    name: { en: 'Global Migration Group', fr: 'Groupe mondial sur la migration' },
    abbreviation: { en: 'GMG', fr: 'GMG' },
    levels: ['multilateral'],
    standing: 'past',
    does: [
      {
        text: {
          en: 'Was the UN’s main structure for coordination on migration; 18 organisations took part, a sign of how many mandates touch on it.',
          fr: 'Fut la principale structure de coordination de l’ONU sur les migrations ; 18 organisations y prenaient part, signe du nombre de mandats qui y touchent.',
        },
        source: S0.what,
      },
    ],
    limits: [
      {
        text: {
          en: 'Coordination among existing institutions was found inadequate.',
          fr: 'La coordination entre les institutions existantes fut jugée insuffisante.',
        },
        source: S0.should,
      },
    ],
    stamps: [
      {
        text: {
          en: 'Replaced in 2018 by the United Nations Network on Migration; the brief was written before.',
          fr: 'Remplacé en 2018 par le Réseau des Nations Unies sur les migrations ; la note est antérieure.',
        },
        source: NETWORK,
        asOf: '2018',
      },
    ],
    source: S0.what,
  },
] satisfies Institution[]
