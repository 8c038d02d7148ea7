import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askServer } from '../../../ask-server'
import { workshopFor } from '../workshop-for'

/** The paper for whoever asks, or why it is not for them. One that is another delegation's is as one that is not there. */
export const paperFor = cache(async (workshopId: string, paperId: string) => {
  const first = await workshopFor(workshopId)
  if (typeof first === 'string') return first
  const papers = await askServer('papers', { workshop: first.workshop })
  const paper = papers.find(({ id }) => id === paperId) ?? notFound()
  return { first, paper }
})
