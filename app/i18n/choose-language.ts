import { LANGUAGES } from '@/components/ui/languages'

/**
 * The interface language of a request: the one chosen by hand (cookie), else the first complete one the browser
 * asks for (Accept-Language, by its weights), else English.
 */
export function chooseLanguage(cookie: string | undefined, acceptLanguage: string | null): string {
  if (cookie && LANGUAGES.some(({ code }) => code === cookie)) return cookie
  for (const wanted of byWeight(acceptLanguage ?? '')) {
    if (LANGUAGES.some(({ code, complete }) => complete && code === wanted)) return wanted
  }
  return 'en'
}

/** Base languages in the order of preference: `fr-CH, fr;q=0.9, en;q=0.8` gives fr, fr, en. */
function byWeight(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = Number(
        parameters
          .find((parameter) => parameter.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { base: tag.split('-')[0]!, weight: Number.isFinite(weight) ? weight : 0 }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ base }) => base)
}
