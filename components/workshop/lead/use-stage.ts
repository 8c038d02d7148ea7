'use client'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { NO_STAGE, type Stage } from '@/lib/workshop/stage'

/** How the room is run at this moment, live. */
export const useStage = (): Stage => useView(useWorkshopRoom().stage) ?? NO_STAGE
