import type { ComponentType } from 'react'
import { AgreementPanel } from '../agreement/agreement-panel'
import { ClausePanel } from './clause-panel'
import { OutlinePanel } from './outline-panel'
import { RevisionsPanel } from '../revisions/revisions-panel'
import { ProposalsPanel } from '../proposals/proposals-panel'

export interface Panel {
  /** Its title is the text `papers.panels.<id>`. */
  readonly id: string
  readonly Panel: ComponentType
}

/** What stands beside a paper's text, in the order of the tabs. Each reads `usePaper()`. */
export const PANELS = [
  { id: 'outline', Panel: OutlinePanel },
  { id: 'clause', Panel: ClausePanel },
  { id: 'proposals', Panel: ProposalsPanel },
  { id: 'agreement', Panel: AgreementPanel },
  { id: 'revisions', Panel: RevisionsPanel },
] as const satisfies readonly Panel[]
