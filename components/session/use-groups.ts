'use client'
import { createContext, use } from 'react'
import type { StepId } from '@/lib/ids'
import type { RoomSession } from './room-session'

const NONE: ReadonlyMap<StepId, RoomSession> = new Map()

/** The rooms of the groups one is in, by their step, each once there is something to show of it. */
export const GroupsContext = createContext<ReadonlyMap<StepId, RoomSession>>(NONE)

export const useGroups = (): ReadonlyMap<StepId, RoomSession> => use(GroupsContext)
