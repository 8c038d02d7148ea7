/** How long a link may be, in characters. */
const LONGEST = 2000

/** Whether a link leads where a link may lead; asked when it is put in, when it is pasted and when it is shown. */
export const isSafeLink = (href: unknown): href is string =>
  typeof href === 'string' && href.length <= LONGEST && /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href)

/** What somebody means who writes this as a link: `example.org` as https, an e-mail address as one; null: not a link. */
export function linkFrom(written: string): string | null {
  const text = written.trim()
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text)
    ? text
    : /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)
      ? `mailto:${text}`
      : /^[^\s/]+\.[^\s/]+/.test(text)
        ? `https://${text}`
        : text
  return isSafeLink(whole) ? whole : null
}
