import { useMemo } from 'react'
import type { Step } from '@/lib/workshop/step'

/** A step's settings by its activity's schema; null where they are of another kind or version. */
export function useSettings<Settings>(
  step: Step,
  schema: { safeParse(value: unknown): { success: true; data: Settings } | { success: false } },
): Settings | null {
  return useMemo(() => {
    const parsed = schema.safeParse(step.settings)
    return parsed.success ? parsed.data : null
  }, [schema, step.settings])
}
