import { hash, verify } from '@node-rs/argon2'

// argon2id is the library's default; about 0.1 s and 64 MiB for each try.
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** The argon2id hash of a password, with its parameters and salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let nobody: Promise<string> | null = null

/** Whether the password is right. Takes as long for `null`, so that nobody learns which accounts exist. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await (nobody ??= hashPassword('nobody has this'))), password)
  return stored !== null && fits
}
