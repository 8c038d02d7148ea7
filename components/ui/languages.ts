/** A language of the interface. Texts it lacks are shown in English. */
export interface InterfaceLanguage {
  readonly code: string
  /** Its own name for itself. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether all texts are there, so that it may be chosen for people who did not ask for it by hand. */
  readonly complete: boolean
}

export const LANGUAGES: readonly InterfaceLanguage[] = [
  { code: 'en', name: 'English', direction: 'ltr', complete: true },
  { code: 'fr', name: 'Français', direction: 'ltr', complete: true },
  { code: 'ar', name: 'العربية', direction: 'rtl', complete: false },
  { code: 'he', name: 'עברית', direction: 'rtl', complete: false },
  { code: 'fa', name: 'فارسی', direction: 'rtl', complete: false },
]

export const LANGUAGE_COOKIE = 'language'

export function directionOf(code: string): 'ltr' | 'rtl' {
  return LANGUAGES.find((language) => language.code === code)?.direction ?? 'ltr'
}
