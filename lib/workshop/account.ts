import { z } from 'zod'
import { personNameSchema } from './name'

/** An e-mail address as it is stored and compared: without spaces around it, in lower case. */
export const emailSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1)
      .max(254)
      .pipe(z.email({ error: 'email' })),
  )

/** Long rather than odd: length is what makes a password hard to guess. */
export const passwordSchema = z.string().min(10, { error: 'shortPassword' }).max(200)

export const newAccountSchema = z.object({ email: emailSchema, password: passwordSchema, name: personNameSchema })
export type NewAccount = z.infer<typeof newAccountSchema>
