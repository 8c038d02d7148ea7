import type { Term } from '../pack'
import { OURS, S0 } from './cite'

/** Terms for levels, forms and goods. */
export const formTerms = [
  {
    id: 'global-governance',
    term: { en: 'global governance', fr: 'gouvernance mondiale' },
    plain: {
      en: 'Norms, rules, principles and ways of deciding that stand above a single state.',
      fr: 'Des normes, règles, principes et façons de décider qui dépassent un seul État.',
    },
    source: S0.what,
  },
  {
    id: 'multilateral',
    term: { en: 'multilateral', fr: 'multilatéral' },
    plain: {
      en: 'Among many states, in the end all of them.',
      fr: 'Entre de nombreux États, à la limite tous.',
    },
    source: OURS,
  },
  {
    id: 'bilateral',
    term: { en: 'bilateral', fr: 'bilatéral' },
    plain: {
      en: 'Between two states.',
      fr: 'Entre deux États.',
    },
    source: OURS,
  },
  {
    id: 'unilateral',
    term: { en: 'unilateral', fr: 'unilatéral' },
    plain: {
      en: 'By one state alone.',
      fr: 'Par un État seul.',
    },
    source: OURS,
  },
  {
    id: 'regional',
    term: { en: 'regional', fr: 'régional' },
    plain: {
      en: 'Among states of one part of the world.',
      fr: 'Entre États d’une même partie du monde.',
    },
    source: OURS,
  },
  {
    id: 'inter-regional',
    term: { en: 'inter-regional', fr: 'interrégional' },
    plain: {
      en: 'Between one region as a group and another.',
      fr: 'D’une région, prise comme groupe, à une autre.',
    },
    source: OURS,
  },
  {
    id: 'trans-regional',
    term: { en: 'trans-regional', fr: 'transrégional' },
    plain: {
      en: 'Among states of several regions, without the regions taking part as such.',
      fr: 'Entre États de plusieurs régions, sans que ces régions participent comme telles.',
    },
    source: OURS,
  },
  {
    id: 'plurilateralism',
    term: { en: 'plurilateralism', fr: 'plurilatéralisme' },
    plain: {
      en: 'Several forms of cooperation side by side, each among those who need it.',
      fr: 'Plusieurs formes de coopération côte à côte, chacune entre ceux qui en ont besoin.',
    },
    source: OURS,
  },
  {
    id: 'baseline',
    term: { en: 'baseline', fr: 'point de référence' },
    plain: {
      en: 'What there is if nothing is changed, kept beside the visions for comparison.',
      fr: 'Ce qui reste si rien ne change, gardé à côté des visions pour comparer.',
    },
    source: OURS,
  },
  {
    id: 'public-good',
    term: { en: 'global public good', fr: 'bien public mondial' },
    plain: {
      en: 'Something whose benefit no state can be kept from, and which one state’s use does not lessen for another.',
      fr: 'Ce dont aucun État ne peut être exclu, et que l’usage par l’un ne diminue pas pour l’autre.',
    },
    source: S0.why,
  },
  {
    id: 'club-good',
    term: { en: 'club good', fr: 'bien de club' },
    plain: {
      en: 'Something whose benefit members share without using it up, while others can be partly kept from it.',
      fr: 'Ce dont les membres profitent ensemble sans l’épuiser, tandis que d’autres peuvent en être en partie exclus.',
    },
    source: S0.why,
  },
  {
    id: 'private-good',
    term: { en: 'private good', fr: 'bien privé' },
    plain: {
      en: 'Something from which others can be kept, and of which one’s use leaves less for another.',
      fr: 'Ce dont on peut exclure autrui, et dont l’usage par l’un laisse moins à l’autre.',
    },
    source: S0.why,
  },
  {
    id: 'common-good',
    term: { en: 'common resource', fr: 'ressource commune' },
    plain: {
      en: 'Something from which nobody can be kept, but of which one’s use leaves less for another.',
      fr: 'Ce dont nul ne peut être exclu, mais dont l’usage par l’un laisse moins à l’autre.',
    },
    source: OURS,
  },
  {
    id: 'excludable',
    term: { en: 'excludable', fr: 'excluable' },
    plain: {
      en: 'Others can be kept from the benefit.',
      fr: 'On peut exclure autrui du bienfait.',
    },
    source: S0.why,
  },
  {
    id: 'rival',
    term: { en: 'rival', fr: 'rival' },
    plain: {
      en: 'What one uses, another cannot use.',
      fr: 'Ce que l’un utilise, l’autre ne peut l’utiliser.',
    },
    source: S0.why,
  },
] satisfies Term[]
