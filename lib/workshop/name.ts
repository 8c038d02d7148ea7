import { z } from 'zod'

// Controls, zero-width characters and the overrides and isolates of writing direction, which can disguise a name.
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** One line of text by people: unseen characters dropped, white space folded, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(max))

/** A person's name as others see it. Any script, any order. */
export const personNameSchema = line(80)
export const titleSchema = line(140)
export const delegationNameSchema = line(100)
