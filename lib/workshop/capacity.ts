import { z } from 'zod'

/** Seats in a workshop; facilitators and people still expected take one each. */
export const capacitySchema = z.number().int().min(1).max(5000)
export const DEFAULT_CAPACITY = 500
