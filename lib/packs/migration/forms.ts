import type { Form } from '../pack'
import { S0, S4, ourReading } from './cite'

const scale = ourReading(
  'a scale of the forms the two texts name',
  'une échelle des formes que nomment les deux textes',
)

export const forms = [
  {
    id: 'unilateral',
    name: { en: 'Unilateral', fr: 'Unilatérale' },
    meaning: {
      en: 'One state decides alone, for example to open its labour market to people with certain skills.',
      fr: 'Un État décide seul, par exemple d’ouvrir son marché du travail à certaines qualifications.',
    },
    source: scale,
    also: [S0.why],
  },
  {
    id: 'bilateral',
    name: { en: 'Bilateral', fr: 'Bilatérale' },
    meaning: {
      en: 'Two states agree: a labour agreement, a memorandum, an arrangement on return.',
      fr: 'Deux États s’entendent : accord de main-d’œuvre, mémorandum, arrangement sur le retour.',
    },
    source: scale,
    also: [S0.why, S4.bilateral],
  },
  {
    id: 'regional-club',
    name: { en: 'Regional club', fr: 'Club régional' },
    meaning: {
      en: 'States of one region cooperate, and the benefits stay largely among them.',
      fr: 'Des États d’une même région coopèrent, et les bienfaits restent surtout entre eux.',
    },
    source: scale,
    also: [S0.why],
  },
  {
    id: 'wider-club',
    name: { en: 'Inter- or trans-regional club', fr: 'Club inter- ou transrégional' },
    meaning: {
      en: 'States of two or more regions, often along a route, cooperate among themselves.',
      fr: 'Des États de deux régions ou plus, souvent le long d’une route, coopèrent entre eux.',
    },
    source: scale,
    also: [S0.why],
  },
  {
    id: 'informal-network',
    name: { en: 'Informal network', fr: 'Réseau informel' },
    meaning: {
      en: 'Officials meet regularly without commitments, to share information and practice and to build skills.',
      fr: 'Des agents publics se réunissent régulièrement sans engagement, pour partager informations et pratiques et se former.',
    },
    source: scale,
    also: [S0.what],
  },
  {
    id: 'soft-multilateral',
    name: { en: 'Soft multilateral', fr: 'Multilatérale souple' },
    meaning: {
      en: 'States worldwide agree on aims and a review, but nothing that binds them in law.',
      fr: 'Les États du monde s’accordent sur des objectifs et un examen, mais sur rien qui les lie en droit.',
    },
    source: scale,
    also: [S4.compact],
  },
  {
    id: 'formal-multilateral',
    name: { en: 'Formal multilateral', fr: 'Multilatérale formelle' },
    meaning: {
      en: 'States worldwide bind themselves by treaty, usually with an organisation that looks after it.',
      fr: 'Les États du monde se lient par traité, le plus souvent avec une organisation qui y veille.',
    },
    source: scale,
    also: [S0.what],
  },
] satisfies Form[]
