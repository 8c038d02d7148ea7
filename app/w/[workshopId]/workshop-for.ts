import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { NoPlaceWhy } from '@/components/workshop/no-place'
import { parseId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { WorkshopView } from '@/lib/wire/queries'
import type { WaitingState } from '@/lib/wire/waiting'
import { askServer } from '../../ask-server'

/** The workshop for whoever asks, or why it is not for them. */
export const workshopFor = cache(async (id: string): Promise<WorkshopView | NoPlaceWhy> => {
  const workshop = parseId<WorkshopId>(id)
  if (!workshop) notFound()
  try {
    return await askServer('workshop-for', { workshop })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.failure === 'notFound') notFound()
    return error.failure === 'removed' || error.failure === 'notSignedIn' ? error.failure : 'notAllowed'
  }
})

/** How it stands with somebody who waits at this workshop's door; null: they do not. */
export const waitingAt = cache(async (id: string): Promise<WaitingState | null> => {
  const workshop = parseId<WorkshopId>(id)
  if (!workshop) return null
  try {
    return await askServer('my-waiting', { workshop })
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
})
