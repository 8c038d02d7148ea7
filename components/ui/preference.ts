const YEAR = 60 * 60 * 24 * 365

/** Keeps a choice of look or language on this device, where the server reads it before the next page is drawn. No secret. */
export function keepPreference(name: string, value: string | null): void {
  const kept = value === null ? '; max-age=0' : `${encodeURIComponent(value)}; max-age=${YEAR}`
  document.cookie = `${name}=${kept}; path=/; samesite=lax`
}
