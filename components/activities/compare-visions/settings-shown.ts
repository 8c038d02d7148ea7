import type { Centre, CompareSettings } from '@/lib/activities/compare-visions/settings'

/** The settings as one reader looks at them: with the centre they asked for, else the facilitator's. Nothing is saved. */
export const settingsShown = (saved: CompareSettings, asked: Centre | null): CompareSettings =>
  asked === null || asked === saved.centre ? saved : { ...saved, centre: asked }
