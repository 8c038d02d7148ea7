import { randomBytes } from 'node:crypto'

/** What a page carries that was made for one request: nobody can know it before. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/**
 * The content security policy of one page: only scripts that carry its nonce, and what those load; nothing from other
 * origins, no frames, no plugins. Styles may stand in the page: they run nothing, and shares are drawn by them.
 */
export const pagePolicy = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
