import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What is derived from the installation's secret, each purpose with a key of its own. */
export interface Keys {
  /** Key material for session tokens. */
  readonly session: string
  /** Encrypts a text so that only this installation can read it again, and only for the same `purpose`. */
  seal(text: string, purpose: string): string
  /** The sealed text, or null when it was sealed with another secret or for another purpose. */
  unseal(sealed: string, purpose: string): string | null
  /** The keyed hash of a short code, which has too few values for a plain one. */
  hashCode(code: string): string
  /** An id that stands for something and that nobody can tell it from: 16 characters, the same for the same text. */
  alias(text: string): string
}

const NONCE = 12
const TAG = 16

/** Derives all keys (HKDF-SHA-256). `secret`: the installation's, at least 32 characters. */
export function createKeys(secret: string): Keys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, 'plenary', `plenary ${purpose} 1`, 32))
  const sealing = derive('seal')
  const codes = derive('short code')
  const aliases = derive('alias')
  return {
    session: derive('session').toString('base64url'),
    seal(text, purpose) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    unseal(sealed, purpose) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < NONCE + TAG) return null
      const opening = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
      try {
        return Buffer.concat([opening.update(bytes.subarray(NONCE + TAG)), opening.final()]).toString('utf8')
      } catch {
        return null
      }
    },
    hashCode: (code) => createHmac('sha256', codes).update(code).digest('hex'),
    alias: (text) => createHmac('sha256', aliases).update(text).digest('hex').slice(0, 16),
  }
}

/** A secret for a link: 192 random bits, which need no key to be hashed safely. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** What is stored of a link's secret: its SHA-256 in hex. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
