import { lazy } from 'react'
import { patiently } from '@/components/ui/patiently'
import type { ActivityKind } from '@/lib/activities/registry'
import type { ActivityView } from './view'

/** What each kind looks like, loaded when it is first shown. */
export const activityViews = {
  'weigh-aims': {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./weigh-aims/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./weigh-aims/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./weigh-aims/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./weigh-aims/settings'))).Settings })),
  },
  'compare-visions': {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./compare-visions/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./compare-visions/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./compare-visions/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./compare-visions/settings'))).Settings })),
  },
  'temperature-check': {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./temperature-check/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./temperature-check/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./temperature-check/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./temperature-check/settings'))).Settings })),
  },
  poll: {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./poll/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./poll/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./poll/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./poll/settings'))).Settings })),
  },
  'ideas-board': {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./ideas-board/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./ideas-board/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./ideas-board/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./ideas-board/settings'))).Settings })),
  },
  ballot: {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./ballot/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./ballot/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./ballot/reading'))).Reading })),
    Screen: lazy(async () => ({ default: (await patiently(() => import('./ballot/stage'))).Stage })),
    Report: lazy(async () => ({ default: (await patiently(() => import('./ballot/report'))).Report })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./ballot/settings'))).Settings })),
  },
  'draft-paper': {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/reading'))).Reading })),
    Screen: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/screen'))).Screen })),
    Report: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/report'))).Report })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./draft-paper/settings'))).Settings })),
  },
  debrief: {
    Shared: lazy(async () => ({ default: (await patiently(() => import('./debrief/shared'))).Shared })),
    Stage: lazy(async () => ({ default: (await patiently(() => import('./debrief/stage'))).Stage })),
    Reading: lazy(async () => ({ default: (await patiently(() => import('./debrief/reading'))).Reading })),
    Settings: lazy(async () => ({ default: (await patiently(() => import('./debrief/settings'))).Settings })),
  },
} satisfies Record<ActivityKind, ActivityView>
