import type { Institution } from '../pack'
import { S0, S4, VOTES, ourReading } from './cite'

/** Forums, networks and shared texts on migration. */
export const forums = [
  {
    id: 'gfmd',
    name: {
      en: 'Global Forum on Migration and Development',
      fr: 'Forum mondial sur la migration et le développement',
    },
    abbreviation: { en: 'GFMD', fr: 'FMMD' },
    levels: ['multilateral'],
    formality: 'informal',
    standing: 'migration',
    does: [
      {
        text: {
          en: 'The most inclusive forum on migration that states have; works informally, like the regional processes, at world level.',
          fr: 'Le forum le plus ouvert dont disposent les États sur les migrations ; il travaille de façon informelle, comme les processus régionaux, à l’échelle mondiale.',
        },
        source: S0.functions,
        also: [S0.what],
      },
    ],
    limits: [
      {
        text: {
          en: 'Not fully inclusive: neither in who takes part, states or others, nor in the subjects it covers.',
          fr: 'Pas entièrement ouvert : ni quant aux participants, États ou autres, ni quant aux sujets traités.',
        },
        source: S0.functions,
      },
    ],
    source: S0.functions,
  },
  {
    id: 'rcps',
    name: { en: 'Regional consultative processes', fr: 'Processus consultatifs régionaux' },
    abbreviation: { en: 'RCPs', fr: 'PCR' },
    levels: ['regional', 'inter-regional', 'trans-regional'],
    formality: 'informal',
    standing: 'migration',
    since: '1985',
    does: [
      {
        text: {
          en: 'Networks of government officials, non-binding and flexible: information, best practice, capacity; often about irregular migration. They cover nearly the whole world.',
          fr: 'Des réseaux d’agents publics, souples et non contraignants : information, bonnes pratiques, capacités ; souvent à propos de la migration irrégulière. Ils couvrent presque le monde entier.',
        },
        source: S0.what,
      },
    ],
    limits: [
      {
        text: {
          en: 'As a model for everything, likely to exclude, to be inequitable and to leave migrants’ rights out of sight.',
          fr: 'Comme modèle pour tout, risquent d’exclure, d’être inéquitables et de perdre de vue les droits des migrants.',
        },
        source: S0.should,
      },
    ],
    source: S0.what,
  },
  {
    id: 'igc',
    name: {
      en: 'Intergovernmental Consultations on Asylum, Refugees and Migration',
      fr: 'Consultations intergouvernementales sur l’asile, les réfugiés et les migrations',
    },
    abbreviation: { en: 'IGC', fr: 'CIG' },
    levels: ['trans-regional'],
    formality: 'informal',
    standing: 'migration',
    since: '1985',
    does: [
      {
        text: {
          en: 'The first of the consultative processes, and the model for those that followed.',
          fr: 'Le premier des processus consultatifs, et le modèle de ceux qui ont suivi.',
        },
        source: S0.what,
      },
    ],
    limits: [],
    source: S0.what,
    also: [ourReading('its level', 'son niveau')],
  },
  {
    id: 'high-level-dialogue',
    name: {
      en: 'UN High-Level Dialogue on Migration and Development',
      fr: 'Dialogue de haut niveau de l’ONU sur les migrations et le développement',
    },
    levels: ['multilateral'],
    formality: 'formal',
    standing: 'migration',
    since: '2006',
    does: [
      {
        text: {
          en: 'Brings the subject before the United Nations; the brief saw the meeting of 2013 as the occasion to choose a universal venue for dialogue.',
          fr: 'Porte le sujet devant les Nations Unies ; la note voyait dans la réunion de 2013 l’occasion de choisir un lieu universel de dialogue.',
        },
        source: S0.functions,
      },
    ],
    limits: [
      {
        text: {
          en: 'The votes of 2006 on how to carry it forward showed states’ reluctance to take the formal multilateral way.',
          fr: 'Les votes de 2006 sur la suite à lui donner ont montré la réticence des États à prendre la voie multilatérale formelle.',
        },
        source: S0.what,
      },
    ],
    source: S0.what,
  },
  {
    id: 'global-compact',
    name: {
      en: 'Global Compact for Safe, Orderly and Regular Migration',
      fr: 'Pacte mondial pour des migrations sûres, ordonnées et régulières',
    },
    levels: ['multilateral'],
    formality: 'soft',
    standing: 'migration',
    since: '2018',
    does: [
      {
        text: {
          en: 'The first comprehensive set of shared objectives, with follow-up and review; non-binding by design, which was the condition for having it at all.',
          fr: 'Le premier ensemble complet d’objectifs communs, avec suivi et examen ; non contraignant à dessein, condition même de son existence.',
        },
        source: S4.compact,
      },
    ],
    limits: [
      {
        text: {
          en: 'Some major receiving states stayed away all the same. Without stronger review it may remain a text of aspirations.',
          fr: 'Quelques grands États d’accueil sont néanmoins restés à l’écart. Sans examen plus fort, il peut rester un texte d’aspirations.',
        },
        source: S4.compact,
        also: [VOTES],
      },
    ],
    source: S4.compact,
  },
  {
    id: 'imrf',
    name: { en: 'International Migration Review Forum', fr: 'Forum d’examen des migrations internationales' },
    abbreviation: { en: 'IMRF', fr: 'FEMI' },
    levels: ['multilateral'],
    formality: 'soft',
    standing: 'migration',
    since: '2022',
    does: [
      {
        text: {
          en: 'Reviews how the Compact is carried out; its first session in 2022 brought voluntary pledges from states.',
          fr: 'Examine la mise en œuvre du Pacte ; sa première session, en 2022, a suscité des promesses volontaires des États.',
        },
        source: S4.compact,
      },
    ],
    limits: [
      {
        text: {
          en: 'Weak monitoring, limited access for civil society, not enough strength to hold anyone to account.',
          fr: 'Suivi faible, accès limité de la société civile, pas assez de force pour demander des comptes.',
        },
        source: S4.compact,
      },
    ],
    source: S4.compact,
  },
] satisfies Institution[]
