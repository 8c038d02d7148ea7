import type { IssueArea } from '../pack'
import { S0, S4, ourReading } from './cite'

const caveat = {
  en: 'This logic holds from a state’s point of view, as the brief itself says. The essay explains forms by power and sovereignty instead.',
  fr: 'Cette logique vaut du point de vue d’un État, comme la note le dit elle-même. L’essai explique les formes par le pouvoir et la souveraineté.',
}

const named = ourReading(
  'the texts mention it without saying what kind of good it is',
  'les textes le mentionnent sans dire quelle sorte de bien c’est',
)

export const issueAreas = [
  {
    id: 'refugee-protection',
    name: { en: 'Refugee protection', fr: 'Protection des réfugiés' },
    good: 'public',
    forms: ['formal-multilateral'],
    reason: {
      en: 'All states share, to some degree, the gains in security and rights; one state’s enjoyment hardly lessens another’s, and none can be shut out. So one expects a regime for all states.',
      fr: 'Tous les États profitent, à quelque degré, des gains de sécurité et de droits ; qu’un État en jouisse n’en prive guère un autre, et nul ne peut en être exclu. On attend donc un régime de tous les États.',
    },
    caveat,
    source: S0.why,
  },
  {
    id: 'low-skilled-labour',
    name: { en: 'Low-skilled labour migration', fr: 'Migration de travail peu qualifié' },
    good: 'club',
    forms: ['regional-club', 'wider-club'],
    reason: {
      en: 'The benefits of governing it are shared without being used up, but stay largely within a region or along a route. So one expects clubs: regional, inter-regional or trans-regional.',
      fr: 'Les bienfaits de sa gouvernance se partagent sans s’épuiser, mais restent surtout dans une région ou le long d’une route. On attend donc des clubs : régionaux, interrégionaux ou transrégionaux.',
    },
    caveat,
    source: S0.why,
  },
  {
    id: 'irregular-migration',
    name: { en: 'Irregular migration', fr: 'Migration irrégulière' },
    good: 'club',
    forms: ['regional-club', 'wider-club'],
    reason: {
      en: 'Regulating irregular movement helps neighbours together, and one does not use up the other’s benefit; states far away gain little. So one expects clubs. Consultative processes often take it up.',
      fr: 'Réguler les mouvements irréguliers aide ensemble des voisins, sans que l’un épuise le bienfait de l’autre ; les États lointains y gagnent peu. On attend donc des clubs. Les processus consultatifs s’en saisissent souvent.',
    },
    caveat,
    source: S0.why,
    also: [S0.what],
  },
  {
    id: 'high-skilled-labour',
    name: { en: 'High-skilled labour migration', fr: 'Migration de travail hautement qualifié' },
    good: 'private',
    forms: ['unilateral', 'bilateral'],
    reason: {
      en: 'Costs and benefits fall almost only on two states and on the person who moves, and skilled people are few: who works here cannot work there. So one expects states to open up alone or in pairs; worldwide bodies only facilitate.',
      fr: 'Coûts et bienfaits reviennent presque seulement à deux États et à la personne qui se déplace, et les qualifications sont comptées : qui travaille ici ne peut travailler là. On attend donc que les États s’ouvrent seuls ou à deux ; les organes mondiaux ne font que faciliter.',
    },
    caveat,
    source: S0.why,
  },
  {
    id: 'human-rights-of-migrants',
    name: { en: 'Human rights of migrants', fr: 'Droits humains des migrants' },
    forms: [],
    reason: {
      en: 'The brief names no expected form. It finds that this subject often falls between the mandates of organisations, and that informal networks may leave it out of sight.',
      fr: 'La note ne dit pas quelle forme attendre. Elle constate que ce sujet tombe souvent entre les mandats des organisations, et que les réseaux informels peuvent le perdre de vue.',
    },
    source: named,
    also: [S0.functions],
  },
  {
    id: 'migration-and-development',
    name: { en: 'Migration and development', fr: 'Migration et développement' },
    forms: [],
    reason: {
      en: 'The subject of the UN High-Level Dialogue and of the global forum named after it. How to carry it forward was voted on in 2006, and states proved reluctant to choose a formal multilateral way.',
      fr: 'Le sujet du Dialogue de haut niveau de l’ONU et du forum mondial qui en porte le nom. La suite à lui donner fut mise aux voix en 2006, et les États se montrèrent réticents à choisir une voie multilatérale formelle.',
    },
    source: named,
    also: [S0.what, S0.functions],
  },
  {
    id: 'labour-migration-quotas',
    name: { en: 'Quotas for labour migration', fr: 'Quotas de migration de travail' },
    forms: ['bilateral'],
    reason: {
      en: 'The essay finds quotas in agreements between two states, where they can be adjusted to the economy and politics of both.',
      fr: 'L’essai trouve les quotas dans des accords entre deux États, où l’on peut les ajuster à l’économie et à la politique des deux.',
    },
    source: named,
    also: [S4.bilateral],
  },
  {
    id: 'return-and-readmission',
    name: { en: 'Return and readmission', fr: 'Retour et réadmission' },
    forms: ['bilateral'],
    reason: {
      en: 'The essay finds it in agreements between two states, for which receiving states give visas, aid or better terms of trade.',
      fr: 'L’essai la trouve dans des accords entre deux États, que les États d’accueil obtiennent contre des visas, de l’aide ou de meilleures conditions commerciales.',
    },
    source: named,
    also: [S4.bilateral],
  },
  {
    id: 'border-control',
    name: { en: 'Border control', fr: 'Contrôle aux frontières' },
    forms: ['bilateral'],
    reason: {
      en: 'The essay finds agreements in which one side enforces the other’s border. The brief finds that help to states leans towards this subject.',
      fr: 'L’essai trouve des accords où une partie fait respecter la frontière de l’autre. La note constate que l’aide aux États penche vers ce sujet.',
    },
    source: named,
    also: [S4.bilateral, S0.functions],
  },
  {
    id: 'travel-documents',
    name: { en: 'Travel documents and forensics', fr: 'Documents de voyage et leur expertise' },
    forms: ['formal-multilateral'],
    reason: {
      en: 'The modern passport regime dates from between the world wars and belongs to the thin layer of formal rules for all states. The brief finds that much of the help given to states concerns documents and how to examine them.',
      fr: 'Le régime moderne du passeport date de l’entre-deux-guerres et appartient à la mince couche de règles formelles pour tous les États. La note constate qu’une bonne part de l’aide aux États porte sur les documents et leur examen.',
    },
    source: named,
    also: [S0.what, S0.functions],
  },
  {
    id: 'climate-mitigation',
    name: { en: 'Climate mitigation', fr: 'Atténuation du changement climatique' },
    good: 'public',
    forms: ['formal-multilateral'],
    reason: {
      en: 'The textbook case of a global public good: a stable climate is there for all, whoever paid for it. One expects work towards formal agreements of all states.',
      fr: 'Le cas d’école du bien public mondial : un climat stable existe pour tous, quel que soit celui qui a payé. On attend un effort vers des accords formels de tous les États.',
    },
    comparator: true,
    source: S0.why,
  },
] satisfies IssueArea[]
