import { z } from 'zod'

/** What a participant may do in the whole workshop. */
export const roleSchema = z.enum(['facilitator', 'delegate', 'observer'])
export type Role = z.infer<typeof roleSchema>

/** What a participant is within a delegation. Advisers read, and comment in the caucus only. */
export const standingSchema = z.enum(['head', 'member', 'adviser'])
export type Standing = z.infer<typeof standingSchema>
