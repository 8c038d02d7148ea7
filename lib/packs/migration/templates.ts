import type { Template } from '../pack'
import { multistakeholder } from './templates/multistakeholder'
import { negotiating } from './templates/negotiating'
import { positionPaper } from './templates/position-paper'
import { rolePlay } from './templates/role-play'

/** Ready-made agendas; the first is the one a workshop begins with unless another is chosen. */
export const templates: Template[] = [negotiating, multistakeholder, positionPaper, rolePlay]
