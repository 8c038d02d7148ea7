import type { Pack } from '../pack'
import { actors, stakeholders } from './actors'
import { aims } from './aims'
import { constraints, preconditions } from './constraints'
import { disagreements } from './disagreements'
import { factChecks } from './fact-checks'
import { forms } from './forms'
import { functions } from './functions'
import { formTerms } from './glossary-forms'
import { politicsTerms } from './glossary-politics'
import { institutionsBeside } from './institutions-beside'
import { bodies } from './institutions-bodies'
import { forums } from './institutions-forums'
import { instruments } from './instruments'
import { issueAreas } from './issue-areas'
import { sources } from './sources'
import { templates } from './templates'
import { timeline } from './timeline'
import { powerTopics } from './topics-power'
import { structureTopics } from './topics-structure'
import { visions } from './visions'
import { voices } from './voices'

/** The built-in pack: migration governance, in our own words, every record with its source. */
export const migrationPack = {
  id: 'migration',
  title: { en: 'Migration governance', fr: 'Gouvernance des migrations' },
  summary: {
    en: 'Who governs the movement of people, and who should? What two texts say, set side by side: what is weighed, what is compared, what exists, what is missing, and where they disagree. No vision is the official one.',
    fr: 'Qui gouverne la circulation des personnes, et qui devrait le faire ? Ce que disent deux textes, mis côte à côte : ce que l’on pèse, ce que l’on compare, ce qui existe, ce qui manque, et où ils divergent. Aucune vision n’est l’officielle.',
  },
  version: '1.0.0',
  languages: ['en', 'fr'],
  sources,
  aims,
  visions,
  forms,
  issueAreas,
  functions,
  institutions: [...bodies, ...forums, ...institutionsBeside],
  voices,
  actors,
  stakeholders,
  instruments,
  constraints,
  preconditions,
  topics: [...structureTopics, ...powerTopics],
  timeline,
  factChecks,
  disagreements,
  glossary: [...formTerms, ...politicsTerms],
  templates,
} satisfies Pack
