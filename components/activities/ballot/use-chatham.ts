'use client'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { votesWithoutNames, type Chatham } from '@/lib/workshop/chatham'
import type { BallotForm } from './edit-ballot'

/** Whether names are hidden, and what is shown instead. */
export const useChatham = (): Chatham => useView(useWorkshopRoom().info)?.chatham ?? null

/** The same motion, in secret where its way of voting would tell of people. */
export const withoutNames = (form: BallotForm, chatham: Chatham): BallotForm =>
  votesWithoutNames(chatham, form) ? form : { ...form, method: 'secret' }
