import type { ScenarioFile } from '../../scenario'
import { sources } from '../sources'
import { guide } from './guide'
import { halvia } from './halvia'
import { injects } from './injects'
import { issues } from './issues'
import { kardoun } from './kardoun'
import { office } from './office'
import { orowe } from './orowe'
import { tamsela } from './tamsela'
import { workers } from './workers'

/** The built-in role-play: six delegations negotiate labour mobility and readmission. All states are invented. */
export const mobilityScenario = {
  id: 'mobility-and-readmission',
  title: { en: 'Mobility and readmission', fr: 'Mobilité et réadmission' },
  summary: {
    en: 'One receiving state, two sending states and a transit state negotiate visas, returns and money in ninety minutes, with a migrants’ organisation and an international organisation at the table. All states are invented.',
    fr: 'Un État d’accueil, deux États d’origine et un État de transit négocient visas, retours et argent en quatre-vingt-dix minutes, avec une organisation de migrants et une organisation internationale à la table. Tous les États sont inventés.',
  },
  version: '1.0.0',
  languages: ['en', 'fr'],
  sources,
  minutes: 90,
  people: { least: 12, most: 30 },
  setting: {
    en: 'People from Tamsela and Orowe look for work in Halvia; most of them cross Kardoun. Some have visas, many have not. Until now Halvia has made separate agreements with each of the three, about which little is published: what protection a person has depends on the road they took. The old agreements end this year. For the first time the four states meet together, at the invitation of the Office for Mobility, and the Association of Migrant Workers has a seat without a vote. Six issues are on the table. If no agreement is reached, each goes back to what it can do alone.',
    fr: 'Des gens de la Tamsela et de l’Orowe cherchent du travail en Halvia ; la plupart traversent le Kardoun. Certains ont un visa, beaucoup n’en ont pas. Jusqu’ici, la Halvia a conclu avec chacun des trois des accords séparés, dont on publie peu : la protection d’une personne dépend de la route qu’elle a prise. Ces accords prennent fin cette année. Pour la première fois, les quatre États se réunissent, à l’invitation du Bureau de la mobilité, et l’Association des travailleuses et travailleurs migrants a un siège sans vote. Six sujets sont sur la table. Faute d’accord, chacun revient à ce qu’il peut faire seul.',
  },
  facilitatorsRead: true,
  issues,
  delegations: [halvia, tamsela, orowe, kardoun, workers, office],
  injects,
  guide,
} satisfies ScenarioFile
