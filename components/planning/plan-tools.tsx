'use client'

/** What is done with the agenda as a whole. */
export function PlanTools() {
  return null
}
