import type { WorkshopId } from '@/lib/ids'

const key = (workshop: WorkshopId) => `plenary.return.${workshop}`

/** Carries the return link from the door into the room: it is shown there until it is put away, in this tab only. */
export function keepReturnLink(workshop: WorkshopId, link: string): void {
  try {
    sessionStorage.setItem(key(workshop), link)
  } catch {
    // A browser that keeps nothing: a facilitator can give out the link again.
  }
}

/** The link of somebody who has just joined, until it is put away. */
export function keptReturnLink(workshop: WorkshopId): string | null {
  try {
    return sessionStorage.getItem(key(workshop))
  } catch {
    return null
  }
}

export function putAwayReturnLink(workshop: WorkshopId): void {
  try {
    sessionStorage.removeItem(key(workshop))
  } catch {
    // Nothing was kept.
  }
}
