import type { PaperId, WorkshopId } from '@/lib/ids'

/** The paths that links handed to people lead to. The one place that spells them. */
export const joinPath = (secret: string): string => `/join/${secret}`
export const returnPath = (secret: string): string => `/return/${secret}`
export const setUpPath = (secret: string): string => `/set-up?link=${secret}`
export const resetPasswordPath = (secret: string): string => `/reset-password?link=${secret}`
export const workshopPath = (workshop: WorkshopId): string => `/w/${workshop}`
export const papersPath = (workshop: WorkshopId): string => `/w/${workshop}/papers`
/** Two moments of a paper side by side; `from`, `to`: their ids, without `to` what it says now. */
export const comparePath = (workshop: WorkshopId, paper: PaperId, from?: string, to?: string): string => {
  const query = new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) }).toString()
  return `${paperPath(workshop, paper)}/compare${query === '' ? '' : `?${query}`}`
}
export const paperPath = (workshop: WorkshopId, paper: PaperId): string => `/w/${workshop}/papers/${paper}`
/** A ticket's secret stands in the fragment: browsers send it to nobody, so that no log on the way has it. */
export const screenPath = (workshop: WorkshopId, secret: string): string => `/w/${workshop}/screen#${secret}`
/** For a delegation's capital: one frozen text, and the way to answer. */
export const clearPath = (secret: string): string => `/clear#${secret}`
export const reportPath = (workshop: WorkshopId, secret?: string): string =>
  `/w/${workshop}/report${secret === undefined ? '' : `#${secret}`}`
