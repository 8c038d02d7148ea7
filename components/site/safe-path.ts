/** A path of this site to go on to, from an address people may have been sent; anything else becomes `otherwise`. */
export function safePath(path: unknown, otherwise: string): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) ? path : otherwise
}
