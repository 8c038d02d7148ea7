import { z } from 'zod'
import { line } from '@/lib/workshop/name'

export const NOTE_LIMIT = 200
export const GROUP_LIMIT = 60

/** One idea, under `<participant>:<ulid>`: its author's own, in the order of being made. */
export const noteSchema = z.strictObject({ text: line(NOTE_LIMIT) })
export type Note = z.infer<typeof noteSchema>

/** A group of notes, under a ULID; anybody's to name and to remove. An empty name is still to be found. */
export const groupSchema = z.strictObject({ name: z.union([line(GROUP_LIMIT), z.literal('')]) })
export type NoteGroup = z.infer<typeof groupSchema>

/** Where a note lies, under the note's key: apart from the note, so that whoever moves it writes nothing of its author's. */
export const placeSchema = z.strictObject({ group: z.string().min(1).max(40) })
export type NotePlace = z.infer<typeof placeSchema>

/** The schemas of a board's parts. */
export const parts = { items: noteSchema, groups: groupSchema, places: placeSchema } as const

export const noteKey = (participant: string, ulid: string): string => `${participant}:${ulid}`
export const authorOf = (key: string): string => key.slice(0, key.indexOf(':'))
